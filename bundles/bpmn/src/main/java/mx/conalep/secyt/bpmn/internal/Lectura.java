package mx.conalep.secyt.bpmn.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Flujo;
import mx.conalep.secyt.bpmn.LecturaException;
import mx.conalep.secyt.bpmn.Linea;
import mx.conalep.secyt.bpmn.Nodo;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;
import org.operaton.bpm.model.bpmn.instance.Activity;
import org.operaton.bpm.model.bpmn.instance.CallActivity;
import org.operaton.bpm.model.bpmn.instance.DataObject;
import org.operaton.bpm.model.bpmn.instance.DataObjectReference;
import org.operaton.bpm.model.bpmn.instance.EndEvent;
import org.operaton.bpm.model.bpmn.instance.Event;
import org.operaton.bpm.model.bpmn.instance.FlowElement;
import org.operaton.bpm.model.bpmn.instance.FlowNode;
import org.operaton.bpm.model.bpmn.instance.Gateway;
import org.operaton.bpm.model.bpmn.instance.Lane;
import org.operaton.bpm.model.bpmn.instance.ParallelGateway;
import org.operaton.bpm.model.bpmn.instance.Process;
import org.operaton.bpm.model.bpmn.instance.SequenceFlow;
import org.operaton.bpm.model.bpmn.instance.StartEvent;
import org.operaton.bpm.model.bpmn.instance.UserTask;
import org.operaton.bpm.model.xml.instance.DomElement;

/** Makes the records of one file. */
public final class Lectura {

    private static final int TEXTO = 200;
    private static final int ELEMENTOS = 1_000;

    private final Process proceso;
    private final Map<String, String> carriles = new LinkedHashMap<>();
    private final List<Nodo> nodos = new ArrayList<>();
    private final List<Activity> actividades = new ArrayList<>();
    private final List<Flujo> flujos = new ArrayList<>();

    private Lectura(Process proceso) {
        this.proceso = proceso;
    }

    /**
     * The procedure of a tree.
     *
     * @throws LecturaException when it holds what a procedure cannot
     */
    public static Definicion de(BpmnModelInstance modelo) throws LecturaException {
        List<Process> procesos = List.copyOf(modelo.getModelElementsByType(Process.class));
        if (procesos.size() != 1) {
            throw new LecturaException("tiene " + procesos.size() + " procesos y debe tener exactamente uno");
        }
        return new Lectura(procesos.get(0)).definicion();
    }

    private Definicion definicion() throws LecturaException {
        if (proceso.getFlowElements().size() > ELEMENTOS) {
            throw new LecturaException(
                    "tiene más de " + ELEMENTOS + " elementos; sepárelo en procedimientos que se llamen uno a otro");
        }
        proceso.getLaneSets().forEach(s -> s.getLanes().forEach(this::carril));
        for (FlowElement elemento : proceso.getFlowElements()) {
            elemento(elemento);
        }
        Extension extension = Extension.de(proceso);
        Optional<DomElement> datos = extension.uno("procedimiento");
        return new Definicion(
                texto(proceso.getId(), "id", "process"),
                datos.map(d -> Extension.atributo(d, "codigo")).orElse(""),
                texto(proceso.getName(), "name", "process"),
                datos.map(d -> Extension.atributo(d, "revision")).orElse(""),
                linea(datos),
                datos.map(d -> Extension.atributo(d, "coordinador")).orElse(""),
                datos.map(d -> Extension.atributo(d, "duracion")).orElse(""),
                Numero.de(datos, "total", "El proceso"),
                extension.erratas(),
                actividades(),
                nodos,
                flujos);
    }

    private List<Actividad> actividades() throws LecturaException {
        return new LecturaActividades(carriles, nodos, flujos).leer(actividades);
    }

    private static Linea linea(Optional<DomElement> datos) throws LecturaException {
        String linea = datos.map(d -> Extension.atributo(d, "linea")).orElse("LOCAL");
        try {
            return Linea.valueOf(linea.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new LecturaException(
                    "El proceso dice linea «" + linea + "»; escriba TECNOLOGICOS, CAPACITACION o LOCAL");
        }
    }

    private void carril(Lane lane) {
        String unidad = Extension.de(lane)
                .uno("unidad")
                .map(u -> Extension.atributo(u, "clave"))
                .orElse(lane.getName() == null ? "" : lane.getName().strip());
        lane.getFlowNodeRefs().forEach(n -> carriles.put(n.getId(), unidad));
    }

    private void elemento(FlowElement elemento) throws LecturaException {
        String tag = elemento.getElementType().getTypeName();
        if (elemento instanceof SequenceFlow flujo) {
            boolean decide = flujo.getSource() instanceof Gateway && !(flujo.getSource() instanceof ParallelGateway);
            flujos.add(new Flujo(flujo.getSource().getId(), flujo.getTarget().getId(), decide ? nombre(flujo) : ""));
        } else if (elemento instanceof UserTask || elemento instanceof CallActivity) {
            actividades.add((Activity) elemento);
            String id = texto(elemento.getId(), "id", tag);
            nodos.add(new Nodo(id, Nodo.Tipo.ACTIVIDAD, texto(elemento.getName(), "name", tag), actividad(id)));
        } else if (elemento instanceof Event || elemento instanceof Gateway) {
            nodos.add(new Nodo(texto(elemento.getId(), "id", tag), tipo((FlowNode) elemento), nombre(elemento), ""));
        } else if (!(elemento instanceof DataObject || elemento instanceof DataObjectReference)) {
            throw new LecturaException(
                    "usa " + tag + ", que aquí no se admite; cámbielo por userTask, que es lo que hacen las personas");
        }
    }

    private Nodo.Tipo tipo(FlowNode nodo) {
        if (nodo instanceof StartEvent) {
            return Nodo.Tipo.INICIO;
        } else if (nodo instanceof EndEvent) {
            return Nodo.Tipo.FIN;
        } else if (nodo instanceof Event) {
            return Nodo.Tipo.ESPERA;
        } else if (nodo instanceof ParallelGateway) {
            return salen(nodo) > 1 ? Nodo.Tipo.BIFURCACION : Nodo.Tipo.UNION;
        }
        return Nodo.Tipo.DECISION;
    }

    /** Counted over the flows: the file need not repeat them in its nodes. */
    private long salen(FlowNode nodo) {
        return proceso.getChildElementsByType(SequenceFlow.class).stream()
                .filter(f -> f.getSource().equals(nodo))
                .count();
    }

    /** Our ids begin with a digit, which XML does not allow. */
    private static String actividad(String nodo) {
        return nodo.startsWith("a-") ? nodo.substring(2) : nodo;
    }

    private static String nombre(FlowElement elemento) {
        return elemento.getName() == null ? "" : elemento.getName().strip().replaceAll("\\s+", " ");
    }

    private static String texto(String valor, String atributo, String tag) throws LecturaException {
        if (valor == null || valor.isBlank() || valor.length() > TEXTO) {
            throw new LecturaException(
                    "un " + tag + " no tiene «" + atributo + "» de 1 a " + TEXTO + " caracteres; escríbalo");
        }
        return valor.strip().replaceAll("\\s+", " ");
    }
}
