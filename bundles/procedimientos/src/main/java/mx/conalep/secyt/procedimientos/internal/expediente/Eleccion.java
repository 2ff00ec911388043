package mx.conalep.secyt.procedimientos.internal.expediente;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.procedimientos.EstadoExpediente;
import mx.conalep.secyt.procedimientos.EstadoTarea;
import mx.conalep.secyt.procedimientos.Tarea;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;

/** Which task of an activity somebody means, if it is his to do and still to be done. */
final class Eleccion {

    private static final DateTimeFormatter CUANDO = DateTimeFormatter.ofPattern(
                    "dd/MM/yyyy 'a las' HH:mm:ss", Locale.ROOT)
            .withZone(ZoneId.of("America/Mexico_City"));

    private Eleccion() {}

    /**
     * The open task.
     *
     * @throws Problema 403 when it is another unit's, 409 when it is done, claimed by another or not yet open, 422 when it is
     *     not clear which one
     */
    static Labor de(Caso caso, Identidad quien, String actividad, @Nullable String participante) {
        Actividad cual = caso.actividad(actividad);
        List<Encomienda> suyas = suyas(caso, quien, cual, participante);
        exigirViva(caso);
        Ficha ficha = caso.ultima(actividad).orElseThrow(() -> fueraDeOrden(caso, cual));
        List<Labor> pedidas = caso.labores(ficha).stream()
                .filter(l -> suyas.stream().anyMatch(e -> es(l, e)))
                .toList();
        List<Labor> abiertas = pedidas.stream().filter(Labor::abierta).toList();
        if (abiertas.size() > 1) {
            throw Problema.campo("participante", "Diga por cuál unidad responde: " + nombres(abiertas) + ".", null);
        }
        if (abiertas.isEmpty()) {
            throw pedidas.isEmpty() ? fueraDeOrden(caso, cual) : concluida(caso, cual, pedidas.get(0));
        }
        return libre(abiertas.get(0), quien);
    }

    static void exigirViva(Caso caso) {
        if (caso.cabecera().estado() == EstadoExpediente.CANCELADO) {
            throw Problema.conflicto(
                    "expediente-cancelado",
                    "El expediente " + caso.cabecera().folio() + " se canceló; su historia dice quién y por qué.");
        }
    }

    /** A task of which another has not taken charge. */
    static Labor libre(Labor labor, Identidad quien) {
        String responsable = labor.tarea().responsable();
        if (responsable != null && !responsable.equals(quien.cuenta()) && !quien.total()) {
            throw Problema.conflicto(
                    "reclamada",
                    "«" + labor.tarea().titulo() + "» la tiene a su cargo " + responsable
                            + "; pídale que la concluya, la delegue o la libere.");
        }
        return labor;
    }

    static Problema concluida(Caso caso, Actividad actividad, Labor labor) {
        Tarea t = labor.tarea();
        String que = t.estado() == EstadoTarea.JUSTIFICADA ? "la dio por justificada" : "la concluyó";
        return Problema.conflicto(
                "ya-concluida",
                "La actividad " + actividad.numero() + " «" + actividad.titulo() + "» ya " + que + " " + t.cerradaPor()
                        + " el " + (t.cerradaEn() == null ? "" : CUANDO.format(t.cerradaEn()))
                        + ". El expediente va en " + caso.dondeVa() + ".");
    }

    private static List<Encomienda> suyas(
            Caso caso, Identidad quien, Actividad actividad, @Nullable String participante) {
        List<Encomienda> todas = caso.reparto().de(actividad);
        List<Encomienda> pedidas = todas.stream()
                .filter(e -> participante == null || participante.equals(nombre(e)))
                .toList();
        if (pedidas.isEmpty()) {
            throw Problema.campo(
                    "participante",
                    "No participa en la actividad " + actividad.numero() + "; participan " + unidades(todas) + ".",
                    participante);
        }
        List<Encomienda> suyas =
                pedidas.stream().filter(e -> puede(caso, quien, e)).toList();
        if (suyas.isEmpty()) {
            throw Problema.prohibido(
                    "no-es-su-unidad",
                    "La actividad " + actividad.numero() + " «" + actividad.titulo() + "» le toca a "
                            + unidades(pedidas) + ", y usted no trabaja ahí.");
        }
        return participante == null && suyas.stream().anyMatch(Encomienda::principal)
                ? suyas.stream().filter(Encomienda::principal).toList()
                : suyas;
    }

    static boolean puede(Caso caso, Identidad quien, Encomienda e) {
        return puede(caso, quien, e.unidad(), e.lugar());
    }

    /** Whether what a unit of the manual does at a place is his to do. */
    static boolean puede(Caso caso, Identidad quien, String unidad, String lugar) {
        return Lugares.trabaja(quien, lugar)
                || (unidad.equals("USUARIO")
                        && quien.cuenta().equals(caso.cabecera().usuario()));
    }

    private static boolean es(Labor labor, Encomienda e) {
        Tarea t = labor.tarea();
        return t.clase() == e.clase()
                && t.unidad().equals(e.unidad())
                && Objects.equals(t.participante(), e.participante());
    }

    private static Problema fueraDeOrden(Caso caso, Actividad actividad) {
        String como = actividad.opcional() == null ? "" : " Es opcional: la inicia quien coordina.";
        return Problema.conflicto(
                "fuera-de-orden",
                "La actividad " + actividad.numero() + " «" + actividad.titulo()
                        + "» todavía no está abierta; el expediente va en " + caso.dondeVa() + "." + como);
    }

    private static String nombre(Encomienda e) {
        return Objects.requireNonNullElse(e.participante(), e.unidad());
    }

    private static String unidades(List<Encomienda> encomiendas) {
        return encomiendas.stream()
                .map(e -> e.sinGente() ? e.unidad() + " (en su nombre " + e.lugar() + ")" : nombre(e))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String nombres(List<Labor> labores) {
        return labores.stream()
                .map(l -> Objects.requireNonNullElse(
                        l.tarea().participante(), l.tarea().unidad()))
                .collect(Collectors.joining(", "));
    }

    static Ficha abierta(Caso caso, String actividad) {
        exigirViva(caso);
        Actividad cual = caso.actividad(actividad);
        return caso.abierta(actividad)
                .orElseThrow(() -> Problema.conflicto(
                        "fuera-de-orden",
                        "La actividad " + cual.numero() + " no está abierta; el expediente va en " + caso.dondeVa()
                                + "."));
    }

    static void exigirHacer(Identidad quien, Caso caso, String actividad, String accion) {
        boolean suya = caso.reparto().de(caso.actividad(actividad)).stream()
                .anyMatch(e -> e.principal() && puede(caso, quien, e));
        if (!suya) {
            Permisos.exigirCoordinar(quien, caso, accion);
        }
    }
}
