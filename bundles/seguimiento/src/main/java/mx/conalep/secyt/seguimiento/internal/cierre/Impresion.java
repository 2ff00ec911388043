package mx.conalep.secyt.seguimiento.internal.cierre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.documentos.Bloque;
import mx.conalep.secyt.documentos.Documento;
import mx.conalep.secyt.documentos.Ficha;
import mx.conalep.secyt.seguimiento.Cedula;
import org.jspecify.annotations.Nullable;

/** A cédula as a document for signature. Pure. */
final class Impresion {

    private static final int DIGITOS = 16;

    private Impresion() {}

    static Documento de(Cedula cedula, String direccion) {
        Cedula.Contenido c = cedula.contenido();
        Ficha ficha = new Ficha(
                "Cédula de cierre trimestral",
                "Servicios del trimestre " + c.trimestre() + " de " + c.ejercicio() + " de " + c.nombre(),
                c.nombre(),
                cedula.folio(),
                cedula.huella(),
                cedula.emitidaEn(),
                direccion + "/verificar?folio=" + cedula.folio() + "&h="
                        + cedula.huella().substring(0, DIGITOS));
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(new Bloque.Parrafo("La dirección de " + c.nombre() + " (" + c.unidad()
                + ") libera los servicios prestados en el trimestre " + c.trimestre() + " de " + c.ejercicio()
                + " y hace constar las cifras siguientes."));
        bloques.add(new Bloque.Titulo(1, "Totales por indicador"));
        bloques.add(totales(c));
        if (!c.sinMovimiento().isEmpty()) {
            bloques.add(new Bloque.Titulo(1, "Meses declarados sin movimiento"));
            bloques.add(new Bloque.Lista(c.sinMovimiento()));
        }
        bloques.add(new Bloque.Titulo(1, "Servicios liberados"));
        bloques.add(c.servicios().isEmpty() ? new Bloque.Parrafo("No hubo servicios en el trimestre.") : servicios(c));
        bloques.add(new Bloque.Firmas(List.of(new Bloque.Firma("Liberó", "", "Dirección de " + c.nombre()))));
        return new Documento(ficha, bloques);
    }

    private static Bloque totales(Cedula.Contenido c) {
        List<List<@Nullable Object>> filas = new ArrayList<>();
        c.totales()
                .forEach(t -> filas.add(fila(t.nombre(), linea(t.linea()), numero(t.meta()), numero(t.alcanzado()))));
        return new Bloque.Tabla(
                "Metas y resultados del trimestre",
                List.of(
                        columna("Indicador", Bloque.Tipo.TEXTO),
                        columna("Línea", Bloque.Tipo.TEXTO),
                        columna("Meta", Bloque.Tipo.NUMERO),
                        columna("Alcanzado", Bloque.Tipo.NUMERO)),
                filas,
                List.of());
    }

    private static Bloque servicios(Cedula.Contenido c) {
        List<List<@Nullable Object>> filas = new ArrayList<>();
        c.servicios()
                .forEach(s -> filas.add(fila(
                        s.folio(),
                        s.oferta(),
                        LocalDate.parse(s.inicio()),
                        LocalDate.parse(s.fin()),
                        s.personas(),
                        new BigDecimal(s.cuota()))));
        return new Bloque.Tabla(
                "Servicios, uno por renglón",
                List.of(
                        columna("Folio", Bloque.Tipo.TEXTO),
                        columna("Oferta", Bloque.Tipo.TEXTO),
                        columna("Inicio", Bloque.Tipo.FECHA),
                        columna("Fin", Bloque.Tipo.FECHA),
                        columna("Personas", Bloque.Tipo.NUMERO),
                        columna("Cuota", Bloque.Tipo.IMPORTE)),
                filas,
                List.of());
    }

    private static Bloque.Columna columna(String titulo, Bloque.Tipo tipo) {
        return new Bloque.Columna(titulo, tipo);
    }

    private static List<@Nullable Object> fila(@Nullable Object... valores) {
        List<@Nullable Object> fila = new ArrayList<>();
        for (Object valor : valores) {
            fila.add(valor);
        }
        return fila;
    }

    private static @Nullable BigDecimal numero(String texto) {
        return texto.isEmpty() ? null : new BigDecimal(texto);
    }

    private static String linea(String clave) {
        return switch (clave) {
            case "CAPACITACION" -> "Capacitación";
            case "TECNOLOGICOS" -> "Tecnológicos";
            default -> "Ambas";
        };
    }
}
