package mx.conalep.secyt.portal.internal.cierre;

import java.util.List;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.portal.internal.servicios.Rotulos;
import mx.conalep.secyt.seguimiento.Revision;

/** What departs from the usual in a quarter, first of all that a reviewer reads. */
final class Excepciones {

    private static final List<Opcion> PASOS = List.of(
            new Opcion("capturar", "Capturar"),
            new Opcion("reportar", "Reportar"),
            new Opcion("liberar", "Liberar"),
            new Opcion("validar", "Validar"),
            new Opcion("verificar", "Verificar"));

    private Excepciones() {}

    static Seccion de(Revision.Resultado visto, Lugar lugar) {
        List<List<Celda>> filas = visto.excepciones().stream()
                .map(e -> List.of(
                        Celda.insignia(clase(e.clase()), Tono.ATENCION),
                        e.folio() == null
                                ? Celda.de(null)
                                : Celda.enlace(
                                        e.folio(),
                                        Direccion.de("/servicios/uno").con("folio", e.folio())),
                        Celda.de(e.unidad()),
                        Celda.de(e.estado() == null ? null : Rotulos.estado(e.estado())),
                        Celda.de(e.detalle())))
                .toList();
        Tabla tabla = Tabla.de(
                        "excepciones-tabla",
                        "Excepciones del trimestre",
                        List.of(
                                Columna.de("Por qué"),
                                Columna.de("Servicio"),
                                Columna.de("Unidad"),
                                Columna.de("Estado"),
                                Columna.de("Detalle")),
                        filas)
                .siVacia(Vacio.de(
                        "Nada sale de lo común.", "Puede seguir con la muestra o el acto de todo el trimestre."));
        return Seccion.de("excepciones", "Excepciones: " + visto.totalExcepciones(), "", tabla, devolver(lugar));
    }

    private static Acto devolver(Lugar lugar) {
        return Acto.de(
                "devolver",
                lugar,
                "Devolver un servicio o un solo dato",
                "Sólo se abre lo que nombre; lo demás queda como está.",
                Entrada.texto("folio", "Folio").obligatoria(),
                Entrada.lista("a", "Paso que debe repetirse", PASOS).obligatoria(),
                Entrada.texto("campos", "Datos que se corrigen")
                        .conAyuda("Separados por comas, por ejemplo: participantesMujeres, cuota. Vacío abre todos."),
                Entrada.de(Entrada.Clase.AREA, "motivo", "Motivo").obligatoria(),
                Entrada.de(Entrada.Clase.ENTERO, "dias", "Días para corregir")
                        .conValor(5)
                        .obligatoria());
    }

    private static String clase(Revision.Clase clase) {
        return switch (clase) {
            case AUTOVALIDADO -> "Autovalidado";
            case EXTEMPORANEO -> "Extemporáneo";
            case JUSTIFICADO -> "Con avisos";
            case DEVUELTO -> "Devuelto varias veces";
            case CUOTA_FUERA_DE_BANDA -> "Cuota fuera de banda";
            case ACREDITADOS -> "Acreditados de más";
            case SALTO -> "Salto contra el año anterior";
        };
    }

    /** What units explained when they released. */
    static Seccion explicaciones(List<Revision.Explicacion> todas) {
        List<List<Celda>> filas = todas.stream()
                .map(e -> List.of(
                        Celda.de(e.unidad()),
                        Celda.de(Lugar.nombre(e.linea()) + " " + "%02d".formatted(e.mes())),
                        Celda.de(e.aviso()),
                        Celda.de(e.texto()).conNota(e.cuenta())))
                .toList();
        Tabla tabla = Tabla.de(
                "explicaciones-tabla",
                "Avisos de las liberaciones y su justificación",
                List.of(Columna.de("Unidad"), Columna.de("Periodo"), Columna.de("Aviso"), Columna.de("Justificación")),
                filas);
        return Seccion.de("explicaciones", "Lo que explicaron al liberar", "", tabla);
    }
}
