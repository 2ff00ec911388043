package mx.conalep.secyt.portal.internal.cierre;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.seguimiento.Muestra;

/** The seeded samples of a quarter, and what was seen in them. */
final class Muestreo {

    private Muestreo() {}

    static Seccion de(List<Muestra> todas, Lugar lugar) {
        List<List<Celda>> filas = todas.stream().map(Muestreo::fila).toList();
        Tabla tabla = Tabla.de(
                        "muestra-tabla",
                        "Muestras del trimestre",
                        List.of(
                                Columna.de("Unidad"),
                                Columna.de("Línea"),
                                Columna.de("Estado"),
                                Columna.de("Semilla"),
                                Columna.de("Tamaño"),
                                Columna.de("Registros")),
                        filas)
                .siVacia(Vacio.de("No hay muestras.", "Saque una antes de verificar todo el trimestre."));
        List<Acto> actos = new ArrayList<>();
        actos.add(Acto.de(
                "muestra",
                lugar,
                "Sacar una muestra",
                "Se eligen al azar servicios validados; quedan la semilla, el tamaño y el resultado.",
                Entrada.lista("lineaMuestra", "Línea", Lugar.lineas()).obligatoria(),
                Entrada.de(Entrada.Clase.ENTERO, "tamano", "Tamaño")
                        .conValor(20)
                        .obligatoria(),
                Entrada.de(Entrada.Clase.ENTERO, "semilla", "Semilla").conAyuda("Vacía la pone el sistema.")));
        registros(todas)
                .ifPresent(opciones -> actos.add(Acto.de(
                        "registro",
                        lugar,
                        "Anotar lo visto en un registro",
                        "Sin hallazgo, el registro queda conforme.",
                        Entrada.lista("registro", "Registro", opciones).obligatoria(),
                        Entrada.de(Entrada.Clase.AREA, "hallazgo", "Hallazgo"))));
        return new Seccion("muestra", "Muestra", "", tabla, conDecision(actos, todas, lugar));
    }

    private static List<Acto> conDecision(List<Acto> actos, List<Muestra> todas, Lugar lugar) {
        List<Opcion> porDecidir = todas.stream()
                .filter(m -> m.estado() == Muestra.Estado.NO_PASA)
                .map(m -> new Opcion(m.id(), m.unidad() + " " + Lugar.nombre(m.linea()) + ", semilla " + m.semilla()))
                .toList();
        if (!porDecidir.isEmpty()) {
            actos.add(Acto.de(
                    "decidir",
                    lugar,
                    "Seguir pese a los hallazgos",
                    "La decisión queda con su motivo y deja verificar todo el periodo.",
                    Entrada.lista("decidida", "Muestra", porDecidir).obligatoria(),
                    Entrada.de(Entrada.Clase.AREA, "porque", "Motivo").obligatoria()));
        }
        return actos;
    }

    private static Optional<List<Opcion>> registros(List<Muestra> todas) {
        List<Opcion> opciones = todas.stream()
                .filter(m -> m.estado() == Muestra.Estado.ABIERTA || m.estado() == Muestra.Estado.NO_PASA)
                .flatMap(m -> m.registros().stream().map(r -> new Opcion(m.id() + "/" + r.folio(), r.folio())))
                .toList();
        return opciones.isEmpty() ? Optional.empty() : Optional.of(opciones);
    }

    private static List<Celda> fila(Muestra m) {
        Tono tono = switch (m.estado()) {
            case PASA, DECIDIDA -> Tono.BIEN;
            case ABIERTA -> Tono.CURSO;
            case NO_PASA -> Tono.MAL;
        };
        String registros = String.join(
                ", ",
                m.registros().stream()
                        .map(r -> r.folio() + (r.resultado() == null ? "" : r.hallazgo() == null ? " ✓" : " ✗"))
                        .toList());
        return List.of(
                Celda.de(m.unidad()),
                Celda.de(Lugar.nombre(m.linea())),
                Celda.insignia(estado(m.estado()), tono),
                Celda.de(m.semilla()),
                Celda.de(m.tamano() + " de " + m.poblacion()),
                Celda.de(registros));
    }

    private static String estado(Muestra.Estado estado) {
        return switch (estado) {
            case ABIERTA -> "Por revisar";
            case PASA -> "Pasa";
            case NO_PASA -> "Con hallazgos";
            case DECIDIDA -> "Se decidió seguir";
        };
    }
}
