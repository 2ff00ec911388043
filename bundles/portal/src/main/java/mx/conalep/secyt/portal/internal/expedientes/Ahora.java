package mx.conalep.secyt.portal.internal.expedientes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Modo;
import mx.conalep.secyt.bpmn.Opcional;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.procedimientos.ActividadExpediente;
import mx.conalep.secyt.procedimientos.ActividadExpediente.Estado;
import mx.conalep.secyt.procedimientos.ClaseTarea;
import mx.conalep.secyt.procedimientos.EstadoExpediente;
import mx.conalep.secyt.procedimientos.EstadoTarea;
import mx.conalep.secyt.procedimientos.Expediente;
import mx.conalep.secyt.procedimientos.Tarea;
import mx.conalep.secyt.security.Identidad;

/** What is to be done in a case now, and what the visitor is offered. */
final class Ahora {

    private static final int MUESTRA = 12;

    private final Expediente caso;
    private final Definicion definicion;
    private final Identidad quien;
    private final Guia guia;
    private final Formas formas;

    Ahora(Expediente caso, Definicion definicion, Identidad quien, Guia guia, Formas formas) {
        this.caso = caso;
        this.definicion = definicion;
        this.quien = quien;
        this.guia = guia;
        this.formas = formas;
    }

    List<Quehacer> quehaceres() {
        return actividades(Estado.ABIERTA).map(this::quehacer).toList();
    }

    private Stream<ActividadExpediente> actividades(Estado estado) {
        return caso.actividades().stream().filter(a -> a.estado() == estado);
    }

    private Quehacer quehacer(ActividadExpediente a) {
        List<String> falta = a.falta();
        return new Quehacer(
                a,
                Fechas.momento(a.desde()),
                abiertas(a)
                        .filter(t -> Puesto.leToca(quien, t, caso))
                        .map(t -> parte(a, t))
                        .toList(),
                falta.stream().limit(MUESTRA).toList(),
                Math.max(0, falta.size() - MUESTRA),
                aqui(a) ? "" : a.enlace(),
                coordinacion(a));
    }

    /** What is missing is registered in this very page. */
    private boolean aqui(ActividadExpediente a) {
        return a.enlace().equals(PaginaExpediente.ruta(caso.id()));
    }

    private static Stream<Tarea> abiertas(ActividadExpediente a) {
        return a.tareas().stream().filter(t -> t.estado() == EstadoTarea.ABIERTA);
    }

    private Quehacer.Parte parte(ActividadExpediente a, Tarea t) {
        Renglon renglon = Renglon.de(t, guia, quien, true);
        if (!renglon.mia() && !renglon.libre()) {
            return new Quehacer.Parte(renglon, null, List.of());
        }
        List<Forma> otras = new ArrayList<>();
        if (aqui(a) && t.clase() == ClaseTarea.PRINCIPAL) {
            otras.add(formas.hecho(a, t));
        }
        if (t.clase() != ClaseTarea.RECEPCION) {
            otras.add(formas.adjuntar(a, t));
        }
        if (t.clase() == ClaseTarea.PRINCIPAL && definicion.actividad(a.id()).llamada() != null) {
            otras.add(formas.llamar(definicion.actividad(a.id())));
        }
        return new Quehacer.Parte(renglon, formas.concluir(a, t, porConvenio(a), Actos.entregada(caso, t)), otras);
    }

    private boolean porConvenio(ActividadExpediente a) {
        var llamada = definicion.actividad(a.id()).llamada();
        return llamada != null && llamada.modo() == Modo.POR_CONVENIO;
    }

    /** What the coordinator does in an activity for which units are awaited. */
    private List<Forma> coordinacion(ActividadExpediente a) {
        List<String> faltan = abiertas(a)
                .filter(t -> t.participante() != null)
                .map(t -> String.valueOf(t.participante()))
                .distinct()
                .toList();
        if (faltan.isEmpty() || !Puesto.coordina(quien, caso)) {
            return List.of();
        }
        List<Forma> suyas = new ArrayList<>();
        boolean consulta = abiertas(a).anyMatch(t -> t.clase() == ClaseTarea.CONSULTA);
        if (consulta && !pedida(a)) {
            suyas.add(formas.solicitar(a));
        }
        suyas.add(formas.justificar(a, faltan));
        return suyas;
    }

    private boolean pedida(ActividadExpediente a) {
        return caso.historia().stream()
                .anyMatch(h -> h.oficio() != null && h.actividad().equals(a.id()) && h.ronda() == a.ronda());
    }

    /** Optional activities that can be begun. */
    List<Forma> opcionales() {
        return Puesto.coordina(quien, caso)
                ? actividades(Estado.DISPONIBLE)
                        .map(a -> formas.iniciar(a, cuando(a)))
                        .toList()
                : List.of();
    }

    private String cuando(ActividadExpediente a) {
        Actividad actividad = definicion.actividad(a.id());
        Opcional opcional = actividad.opcional();
        return opcional == null ? "" : opcional.motivo();
    }

    /** What is done with the case as a whole. */
    List<Forma> gestion() {
        List<Forma> suyas = new ArrayList<>();
        boolean viva = caso.estado() != EstadoExpediente.CANCELADO;
        List<ActividadExpediente> concluidas = caso.actividades().stream()
                .filter(a -> a.tareas().stream().anyMatch(t -> t.estado() == EstadoTarea.CONCLUIDA))
                .toList();
        if (viva && Puesto.supervisa(quien) && !concluidas.isEmpty()) {
            suyas.add(formas.deshacer(concluidas));
        }
        if (caso.estado() == EstadoExpediente.ABIERTO && Puesto.coordina(quien, caso)) {
            suyas.add(formas.cancelar());
        }
        return suyas;
    }
}
