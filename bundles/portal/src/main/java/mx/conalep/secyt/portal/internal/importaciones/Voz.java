package mx.conalep.secyt.portal.internal.importaciones;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mx.conalep.secyt.portal.internal.pagina.Numeros;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.seguimiento.ClaseImportacion;
import mx.conalep.secyt.seguimiento.EstadoImportacion;
import mx.conalep.secyt.seguimiento.Importacion;
import mx.conalep.secyt.seguimiento.ModoImportacion;
import mx.conalep.secyt.seguimiento.ResultadoFila;

/** What imports are called on the pages. */
final class Voz {

    private static final DateTimeFormatter HORA =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("America/Mexico_City"));

    private Voz() {}

    static String clase(ClaseImportacion clase) {
        return switch (clase) {
            case HOJA -> "Mi periodo editado";
            case NUEVOS -> "Servicios nuevos";
            case HISTORICO -> "Histórico no verificado";
        };
    }

    static String modo(ModoImportacion modo) {
        return modo == ModoImportacion.REVISION ? "Revisión" : "Aplicación";
    }

    static Celda estado(EstadoImportacion estado) {
        Tono tono = switch (estado) {
            case EN_CURSO -> Tono.CURSO;
            case TERMINADA -> Tono.BIEN;
            case CANCELADA -> Tono.NEUTRO;
            case INTERRUMPIDA -> Tono.MAL;
        };
        String palabra = estado.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Celda.insignia(palabra.substring(0, 1).toUpperCase(Locale.ROOT) + palabra.substring(1), tono);
    }

    static Celda resultado(ResultadoFila resultado, ModoImportacion modo) {
        boolean revisa = modo == ModoImportacion.REVISION;
        return switch (resultado) {
            case CAPTURADA -> Celda.insignia("Capturada", Tono.BIEN);
            case CAMBIADA -> Celda.insignia(revisa ? "Se cambiará" : "Cambiada", Tono.BIEN);
            case CONFLICTO -> Celda.insignia("Conflicto", Tono.ATENCION);
            case MALA -> Celda.insignia("Por corregir", Tono.MAL);
        };
    }

    /** What came of it in a sentence. */
    static String resumen(Importacion i) {
        String buenas = i.modo() == ModoImportacion.REVISION ? " se aplicarían, " : " se aplicaron, ";
        return cuantos(i.buenas()) + buenas + cuantos(i.iguales()) + " no cambian nada, " + cuantos(i.malas())
                + " por corregir y " + cuantos(i.conflictos()) + " en conflicto, de " + cuantos(i.hechas())
                + " renglones leídos.";
    }

    /** An instant in the time of the centre. */
    static String hora(Instant instante) {
        return HORA.format(instante);
    }

    private static String cuantos(int n) {
        return Numeros.cantidad(BigDecimal.valueOf(n), 0);
    }
}
