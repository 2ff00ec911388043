package mx.conalep.secyt.procedimientos.internal.expediente;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Requisito;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.procedimientos.ActividadExpediente;
import mx.conalep.secyt.procedimientos.ActividadExpediente.Estado;
import mx.conalep.secyt.procedimientos.Condicion.Respuesta;
import mx.conalep.secyt.procedimientos.EstadoExpediente;
import mx.conalep.secyt.procedimientos.EstadoTarea;
import mx.conalep.secyt.procedimientos.Expediente;
import mx.conalep.secyt.procedimientos.Expediente.Diagrama;
import mx.conalep.secyt.procedimientos.FilaExpediente;
import mx.conalep.secyt.procedimientos.PasoExpediente;
import mx.conalep.secyt.procedimientos.Tarea;

/** A case as people see it: the ordered list, the diagram, the history, and what is missing. */
final class Vista {

    private final Tx tx;
    private final Requisitos requisitos;

    Vista(Tx tx, Requisitos requisitos) {
        this.tx = tx;
        this.requisitos = requisitos;
    }

    Expediente de(Caso caso) {
        Cabecera c = caso.cabecera();
        List<PasoExpediente> historia = tx.read(s -> PasoRows.historia(s, c.id()));
        List<FilaExpediente> hijos = tx.read(s -> ListaExpedientes.filas(s, CasoRows.hijos(s, c.id())));
        return new Expediente(
                c.id(),
                c.folio(),
                c.estado(),
                tx.read(s -> ListaExpedientes.filas(s, List.of(c))).get(0),
                caso.definicion().codigo(),
                caso.definicion().nombre(),
                caso.definicion().revision(),
                c.revision(),
                c.usuario(),
                c.version(),
                caso.participantes().stream().map(Participante::unidad).toList(),
                caso.definicion().actividades().stream()
                        .map(a -> actividad(caso, a))
                        .toList(),
                diagrama(caso),
                historia,
                tx.read(s -> PasoRows.faltantes(s, c.id())),
                caso.labores().stream().filter(Labor::abierta).map(Labor::tarea).toList(),
                hijos);
    }

    private ActividadExpediente actividad(Caso caso, Actividad a) {
        Optional<Ficha> ficha = caso.ultima(a.id());
        List<Labor> labores = ficha.map(caso::labores).orElse(List.of());
        Requisito requisito = a.condicion();
        Respuesta respuesta = respuesta(caso, a, ficha, labores);
        return new ActividadExpediente(
                a.id(),
                caso.definicion().nodoDe(a.id()).id(),
                a.numero(),
                a.etapa(),
                a.unidad(),
                a.titulo(),
                estado(caso, a, ficha),
                ficha.map(Ficha::ronda).orElse(0),
                ficha.map(Ficha::abiertaEn).orElse(null),
                ficha.map(Ficha::cerradaEn).orElse(null),
                List.copyOf(a.decisiones().keySet()),
                a.evidencias(),
                requisito == null ? "" : requisito.texto(),
                labores.stream().map(Labor::tarea).toList(),
                ficha.filter(Ficha::abierta).isPresent() ? falta(a, labores, respuesta) : List.of(),
                respuesta.enlace());
    }

    private Respuesta respuesta(Caso caso, Actividad a, Optional<Ficha> ficha, List<Labor> labores) {
        Requisito requisito = a.condicion();
        boolean viva = caso.cabecera().estado() != EstadoExpediente.CANCELADO;
        return requisito != null && viva && ficha.isPresent() && ficha.get().abierta()
                ? revisar(caso, ficha.get(), requisito, labores)
                : Respuesta.si();
    }

    /** For several units, what the first of them that has not done it misses. */
    private Respuesta revisar(Caso caso, Ficha ficha, Requisito requisito, List<Labor> labores) {
        return labores.stream()
                .filter(l -> l.principal() && l.abierta())
                .map(l -> requisitos.revisar(caso, ficha, requisito, l.tarea().lugar()))
                .filter(r -> !r.cumplida())
                .findFirst()
                .orElseGet(Respuesta::si);
    }

    private static List<String> falta(Actividad a, List<Labor> labores, Respuesta respuesta) {
        List<String> falta = new ArrayList<>();
        for (Labor labor : labores) {
            Tarea t = labor.tarea();
            if (t.estado() == EstadoTarea.ABIERTA) {
                falta.add((labor.principal() ? "Que la haga " : "Que responda ")
                        + (t.participante() == null ? t.unidad() : t.participante()) + ", a más tardar el "
                        + t.vence() + ".");
            }
        }
        if (!a.evidencias().isEmpty()) {
            falta.add("Evidencia, una al menos de: " + String.join(", ", a.evidencias()) + ".");
        }
        if (!respuesta.cumplida()) {
            falta.add(respuesta.falta());
        }
        return falta;
    }

    private static Estado estado(Caso caso, Actividad a, Optional<Ficha> ficha) {
        if (ficha.isPresent() && ficha.get().abierta()) {
            return Estado.ABIERTA;
        }
        boolean disponible = a.opcional() != null
                && caso.cabecera().estado() != EstadoExpediente.CANCELADO
                && caso.ultima(a.opcional().despuesDe())
                        .filter(f -> !f.abierta())
                        .isPresent();
        if (disponible && ficha.isEmpty()) {
            return Estado.DISPONIBLE;
        }
        return ficha.isPresent() ? Estado.CONCLUIDA : Estado.PENDIENTE;
    }

    private static Diagrama diagrama(Caso caso) {
        return new Diagrama(
                caso.fichas().stream()
                        .filter(Ficha::abierta)
                        .map(f -> f.marca().nodo())
                        .distinct()
                        .toList(),
                caso.fichas().stream()
                        .filter(f -> f.estado() == Ficha.Estado.CONSUMIDA)
                        .map(f -> f.marca().nodo())
                        .distinct()
                        .toList());
    }
}
