package mx.conalep.secyt.portal.internal.expedientes;

import java.util.List;
import mx.conalep.secyt.archive.Entregas;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Adjuntador;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.procedimientos.ActividadExpediente;
import mx.conalep.secyt.procedimientos.ClaseTarea;
import mx.conalep.secyt.procedimientos.Conclusion;
import mx.conalep.secyt.procedimientos.Expediente;
import mx.conalep.secyt.procedimientos.Expedientes;
import mx.conalep.secyt.procedimientos.Llamado;
import mx.conalep.secyt.procedimientos.Tarea;
import mx.conalep.secyt.procedimientos.Tareas;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Does what a form of a case asks. Thread-safe. */
@Component(service = Actos.class)
public final class Actos {

    private final Expedientes expedientes;
    private final Tareas tareas;
    private final Entregas entregas;

    /** Of these. */
    @Activate
    public Actos(@Reference Expedientes expedientes, @Reference Tareas tareas, @Reference Entregas entregas) {
        this.expedientes = expedientes;
        this.tareas = tareas;
        this.entregas = entregas;
    }

    /** What a form names: what it does, and to which task or activity. */
    private record Pedido(Solicitud s, Identidad quien, long id, String acto, String sobre, List<Long> recibidos) {

        String valor(String campo) {
            return Forma.valor(s, campo).orElse("");
        }

        @Nullable String opcional(String campo) {
            return Forma.valor(s, campo).orElse(null);
        }

        @Nullable Integer entero(String campo) {
            return s.entero(Forma.de(s) + "-" + campo).orElse(null);
        }
    }

    /** What the form that was sent does; the part before the dash. */
    static String acto(Solicitud s) {
        return Forma.de(s).split("-", 2)[0];
    }

    /**
     * Does it.
     *
     * @param recibidos gets the ids of the files that came with the form, so that they are not lost when it is refused
     */
    void hacer(Solicitud s, long id, List<Long> recibidos) {
        String[] partes = Forma.de(s).split("-", 2);
        Pedido p = new Pedido(s, s.identidad(), id, partes[0], partes.length > 1 ? partes[1] : "", recibidos);
        switch (p.acto()) {
            case "concluir", "hecho", "adjuntar" -> conTarea(p);
            case "justificar" ->
                expedientes.justificar(p.quien(), id, p.sobre(), Forma.valores(s, "unidades"), p.valor("motivo"));
            case "solicitar" -> expedientes.solicitar(p.quien(), id, p.sobre(), p.valor("comentario"));
            case "llamar" -> expedientes.llamar(p.quien(), id, p.sobre(), llamado(p));
            case "iniciar" -> expedientes.iniciar(p.quien(), id, p.sobre(), p.valor("motivo"));
            case "deshacer" ->
                expedientes.deshacer(
                        p.quien(), id, p.valor("actividad"), p.opcional("participante"), p.valor("motivo"));
            case "cancelar" -> expedientes.cancelar(p.quien(), id, p.valor("motivo"));
            case "comentar" -> expedientes.comentar(p.quien(), id, p.valor("actividad"), p.valor("texto"));
            default -> mando(s, p.quien());
        }
    }

    /** The small buttons of a task. */
    private void mando(Solicitud s, Identidad quien) {
        long tarea = PaginaTareas.numero(s, "tarea");
        switch (s.parametro("acto").orElse("")) {
            case "reclamar" -> tareas.reclamar(quien, tarea);
            case "liberar" -> tareas.liberar(quien, tarea);
            default -> throw Problema.campo("que", "Use los botones de la página.", null);
        }
    }

    private static Llamado llamado(Pedido p) {
        return new Llamado(
                p.valor("asunto"),
                List.of(),
                p.entero("ejercicio"),
                p.entero("trimestre"),
                p.entero("mes"),
                p.valor("referencia"));
    }

    private void conTarea(Pedido p) {
        Expediente caso = expedientes.leer(p.quien(), p.id());
        Tarea tarea = caso.actividades().stream()
                .flatMap(a -> a.tareas().stream())
                .filter(t -> Long.toString(t.id()).equals(p.sobre()))
                .findFirst()
                .orElseThrow(() -> Problema.conflicto(
                        "ya-no-esta", "Esa tarea ya no está en el expediente: alguien lo movió. Vea abajo en qué va."));
        recibir(p);
        exigirEvidencia(p, caso, tarea);
        Conclusion conclusion = new Conclusion(
                p.valor("decision"), tarea.participante(), p.recibidos(), p.valor("comentario"), p.valor("referencia"));
        switch (p.acto()) {
            case "hecho" -> expedientes.registrar(p.quien(), p.id(), tarea.actividad(), conclusion);
            case "adjuntar" -> expedientes.adjuntar(p.quien(), p.id(), tarea.actividad(), p.valor("clase"), conclusion);
            default -> expedientes.concluir(p.quien(), p.id(), tarea.actividad(), conclusion);
        }
    }

    /** The files that came before, and those that come with the form. */
    private void recibir(Pedido p) {
        Adjuntador.todos(
                p.s(),
                "evidencias",
                p.recibidos(),
                (nombre, bytes) -> entregas.guardar(p.quien(), "expediente", Long.toString(p.id()), nombre, bytes)
                        .id());
    }

    private static void exigirEvidencia(Pedido p, Expediente caso, Tarea tarea) {
        List<String> aceptadas = actividad(caso, tarea).evidencias();
        boolean concluye = p.acto().equals("concluir");
        boolean hacenFalta =
                !concluye || (tarea.clase() == ClaseTarea.PRINCIPAL && !aceptadas.isEmpty() && !entregada(caso, tarea));
        if (p.recibidos().isEmpty() && hacenFalta) {
            String cuales = concluye ? ", una al menos de: " + String.join(", ", aceptadas) : "";
            throw Problema.campo("evidencias", "Elija el archivo de la evidencia" + cuales + ".", null);
        }
    }

    private static ActividadExpediente actividad(Expediente caso, Tarea tarea) {
        return caso.actividades().stream()
                .filter(a -> a.id().equals(tarea.actividad()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the unit added some before. */
    static boolean entregada(Expediente caso, Tarea tarea) {
        return caso.historia().stream()
                .filter(h -> h.actividad().equals(tarea.actividad()) && h.ronda() == tarea.ronda())
                .flatMap(h -> h.evidencias().stream())
                .anyMatch(e -> e.lugar().equals(tarea.lugar()));
    }
}
