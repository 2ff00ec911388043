package mx.conalep.secyt.portal.internal.expedientes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Errata;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.procedimientos.ActividadExpediente;
import mx.conalep.secyt.procedimientos.ActividadExpediente.Estado;
import mx.conalep.secyt.procedimientos.EstadoTarea;
import mx.conalep.secyt.procedimientos.Tarea;
import org.jspecify.annotations.Nullable;

/**
 * An activity in the ordered list of a case.
 *
 * @param quien who has it, or who ended it
 * @param desde since when, or when it ended
 * @param plazo last day while it is open
 * @param falta what is missing, in a few words
 * @param erratas where the print slips, and how it is read
 */
public record Linea(
        ActividadExpediente actividad,
        Celda estado,
        String quien,
        String desde,
        Guia.@Nullable Plazo plazo,
        String falta,
        List<Errata> erratas) {

    private static final int MUESTRA = 3;

    static Linea de(ActividadExpediente a, Definicion definicion, Guia guia) {
        boolean abierta = a.estado() == Estado.ABIERTA;
        List<Tarea> tareas = a.tareas().stream()
                .filter(t -> t.estado() == (abierta ? EstadoTarea.ABIERTA : EstadoTarea.CONCLUIDA))
                .toList();
        Guia.@Nullable Plazo plazo = abierta
                ? tareas.stream()
                        .map(Tarea::vence)
                        .min(LocalDate::compareTo)
                        .map(guia::plazo)
                        .orElse(null)
                : null;
        return new Linea(
                a,
                Rotulos.estado(a.estado()).conNota(a.ronda() > 1 ? "vuelta " + a.ronda() : ""),
                abierta ? quienes(tareas.stream().map(Linea::tiene)) : quienes(cerraron(tareas)),
                abierta ? Fechas.momento(a.desde()) : Fechas.momento(a.hasta()),
                plazo,
                abierta ? falta(a) : "",
                definicion.actividad(a.id()).erratas());
    }

    private static String tiene(Tarea t) {
        String unidad = Rotulos.unidad(t);
        return t.responsable() == null ? unidad : unidad + " (" + t.responsable() + ")";
    }

    private static Stream<String> cerraron(List<Tarea> tareas) {
        return tareas.stream().map(Tarea::cerradaPor).filter(Objects::nonNull).map(String::valueOf);
    }

    private static String quienes(Stream<String> nombres) {
        List<String> todos = nombres.distinct().toList();
        String primeros = todos.stream().limit(MUESTRA).collect(Collectors.joining(", "));
        return todos.size() <= MUESTRA ? primeros : primeros + " y " + (todos.size() - MUESTRA) + " más";
    }

    private static String falta(ActividadExpediente a) {
        List<String> falta = a.falta();
        String primeros = falta.stream().limit(MUESTRA).collect(Collectors.joining(" "));
        return falta.size() <= MUESTRA ? primeros : primeros + " Y " + (falta.size() - MUESTRA) + " cosas más.";
    }
}
