package mx.conalep.secyt.portal.internal.expedientes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.procedimientos.ActividadExpediente;
import mx.conalep.secyt.procedimientos.DestinoOficio;
import mx.conalep.secyt.procedimientos.EstadoTarea;
import mx.conalep.secyt.procedimientos.Expediente;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.procedimientos.PasoExpediente;
import mx.conalep.secyt.procedimientos.Tarea;

/** The units that a case asks, and its oficios: who acknowledged, who answered, who has not. */
final class Consultas {

    private static final int MUESTRA = 6;

    private final Expediente caso;
    private final Guia guia;
    private final List<Oficio> oficios;
    private final Historia historia;

    Consultas(Expediente caso, Guia guia, List<Oficio> oficios, Historia historia) {
        this.caso = caso;
        this.guia = guia;
        this.oficios = oficios;
        this.historia = historia;
    }

    /** The part of each unit in activities of several, those that are missing first. */
    Tabla unidades() {
        List<List<Celda>> filas = caso.actividades().stream()
                .flatMap(a -> a.tareas().stream()
                        .filter(t -> t.participante() != null)
                        .sorted(Comparator.comparing((Tarea t) -> t.estado() != EstadoTarea.ABIERTA)
                                .thenComparing(Tarea::lugar))
                        .map(t -> unidad(a, t)))
                .toList();
        return Tabla.de(
                "unidades",
                "Lo que se pide a cada unidad",
                List.of(
                        Columna.de("Unidad"),
                        Columna.de("Actividad"),
                        Columna.de("Acuse"),
                        Columna.de("Situación"),
                        Columna.de("Respondió o vence")),
                filas);
    }

    private List<Celda> unidad(ActividadExpediente a, Tarea t) {
        boolean abierta = t.estado() == EstadoTarea.ABIERTA;
        return List.of(
                Celda.de(Rotulos.unidad(t)),
                Celda.de(a.numero() + " " + a.titulo()).conNota(Rotulos.clase(t.clase())),
                acuse(a, t),
                Rotulos.estado(t.estado()),
                abierta
                        ? Celda.de(guia.plazo(t.vence()).texto())
                                .conNota(guia.plazo(t.vence()).dia())
                        : Celda.de(Fechas.momento(t.cerradaEn()))
                                .conNota(t.cerradaPor() == null ? "" : t.cerradaPor()));
    }

    private Celda acuse(ActividadExpediente a, Tarea t) {
        return de(a).flatMap(o -> o.destinos().stream())
                .filter(d -> d.unidad().equals(t.lugar()) && d.acusadoEn() != null)
                .findFirst()
                .map(d -> Celda.de(Fechas.momento(d.acusadoEn())).conNota(d.acusadoPor() == null ? "" : d.acusadoPor()))
                .orElse(Celda.de(""));
    }

    /** Those that an activity issued. */
    private Stream<Oficio> de(ActividadExpediente a) {
        List<Long> suyos = caso.historia().stream()
                .filter(p -> p.oficio() != null && p.actividad().equals(a.id()))
                .map(PasoExpediente::oficio)
                .toList();
        return oficios.stream().filter(o -> suyos.contains(o.id()));
    }

    Tabla oficios() {
        return Tabla.de(
                "oficios",
                "Oficios del expediente",
                List.of(
                        Columna.de("Folio"),
                        Columna.de("Asunto"),
                        Columna.de("Para"),
                        Columna.de("Acuses"),
                        Columna.de("Respuestas")),
                oficios.stream().map(this::oficio).toList());
    }

    private List<Celda> oficio(Oficio o) {
        List<DestinoOficio> para = o.destinos().stream().filter(d -> !d.copia()).toList();
        List<String> sinAcuse = para.stream()
                .filter(d -> d.acusadoEn() == null)
                .map(DestinoOficio::unidad)
                .toList();
        long respuestas = para.stream().filter(d -> d.respuesta() != null).count();
        return List.of(
                (historia.ve(o) ? Celda.enlace(o.folio(), "/oficios/" + o.id()) : Celda.de(o.folio()))
                        .conNota(Fechas.dia(o.fecha())),
                Celda.de(o.asunto()).conNota(actividad(o)),
                Celda.de(primeros(para.stream().map(DestinoOficio::unidad).toList())),
                Celda.de((para.size() - sinAcuse.size()) + " de " + para.size())
                        .conNota(sinAcuse.isEmpty() ? "" : "Falta: " + primeros(sinAcuse)),
                Celda.de(respuestas + " de " + para.size()));
    }

    private String actividad(Oficio o) {
        return caso.actividades().stream()
                .filter(a -> de(a).anyMatch(suyo -> suyo.id() == o.id()))
                .findFirst()
                .map(a -> "Actividad " + a.numero())
                .orElse("");
    }

    private static String primeros(List<String> todos) {
        List<String> algunos = new ArrayList<>(todos.subList(0, Math.min(MUESTRA, todos.size())));
        if (todos.size() > MUESTRA) {
            algunos.add("y " + (todos.size() - MUESTRA) + " más");
        }
        return String.join(", ", algunos);
    }
}
