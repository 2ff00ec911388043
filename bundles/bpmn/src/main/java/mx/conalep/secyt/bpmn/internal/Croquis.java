package mx.conalep.secyt.bpmn.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;
import org.operaton.bpm.model.bpmn.instance.FlowNode;
import org.operaton.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.operaton.bpm.model.bpmn.instance.Lane;
import org.operaton.bpm.model.bpmn.instance.Participant;
import org.operaton.bpm.model.bpmn.instance.Process;
import org.operaton.bpm.model.bpmn.instance.SequenceFlow;
import org.operaton.bpm.model.bpmn.instance.StartEvent;

/**
 * Where each node goes: its column is the longest way from the start, flows that go back left out; its row lies in the band of
 * its lane, on that of the node before it where there is room.
 */
public final class Croquis {

    private final BpmnModelInstance modelo;
    private final List<FlowNode> nodos;
    private final List<SequenceFlow> flujos;
    private final List<Lane> carriles = new ArrayList<>();
    private final Map<FlowNode, Integer> carril = new HashMap<>();
    private final Set<SequenceFlow> regresos = new HashSet<>();
    private final Map<FlowNode, Integer> columnas = new LinkedHashMap<>();
    private final Map<FlowNode, Integer> renglones = new LinkedHashMap<>();
    private final Map<List<Integer>, FlowNode> celdas = new HashMap<>();
    private final List<Integer> altos = new ArrayList<>();

    /** Of a file without drawing. */
    public Croquis(BpmnModelInstance modelo) {
        this.modelo = modelo;
        Process proceso =
                modelo.getModelElementsByType(Process.class).iterator().next();
        flujos = List.copyOf(modelo.getModelElementsByType(SequenceFlow.class));
        nodos = proceso.getFlowElements().stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .toList();
        proceso.getLaneSets().forEach(s -> carriles.addAll(s.getLanes()));
        for (Lane lane : carriles) {
            lane.getFlowNodeRefs().forEach(n -> carril.put(n, carriles.indexOf(lane)));
        }
        buscarRegresos();
        nodos.forEach(this::columna);
        for (int n = 0; n < Math.max(1, carriles.size()); n++) {
            altos.add(1);
        }
        nodos.stream().sorted(Comparator.comparing(this::columna)).forEach(this::acomodar);
    }

    BpmnModelInstance modelo() {
        return modelo;
    }

    List<SequenceFlow> flujos() {
        return flujos;
    }

    List<FlowNode> nodos() {
        return nodos;
    }

    /** Drawn only inside a pool. */
    List<Lane> carriles() {
        return modelo.getModelElementsByType(Participant.class).isEmpty() ? List.of() : carriles;
    }

    /** How many rows a lane has. */
    int alto(int carril) {
        return altos.get(carril);
    }

    int renglonesEnTotal() {
        return altos.stream().mapToInt(Integer::intValue).sum();
    }

    int columna(FlowNode nodo) {
        Integer sabida = columnas.get(nodo);
        if (sabida == null) {
            sabida =
                    llegan(nodo).mapToInt(f -> columna(f.getSource()) + 1).max().orElse(0);
            columnas.put(nodo, sabida);
        }
        return sabida;
    }

    /** Counted from the top over all lanes. */
    int renglon(FlowNode nodo) {
        int antes = altos.subList(0, carrilDe(nodo)).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return antes + renglones.getOrDefault(nodo, 0);
    }

    boolean regresa(SequenceFlow flujo) {
        return regresos.contains(flujo);
    }

    /** Whether the cells of a row between two columns, without these, hold nothing. */
    boolean libreEnRenglon(int renglon, int desde, int hasta) {
        return nodos.stream().noneMatch(n -> renglon(n) == renglon && columna(n) > desde && columna(n) < hasta);
    }

    /** Whether the cells of a column between two rows, without these, hold nothing. */
    boolean libreEnColumna(int columna, int desde, int hasta) {
        int menor = Math.min(desde, hasta);
        int mayor = Math.max(desde, hasta);
        return nodos.stream().noneMatch(n -> columna(n) == columna && renglon(n) > menor && renglon(n) < mayor);
    }

    boolean ocupada(int columna, int renglon) {
        return nodos.stream().anyMatch(n -> columna(n) == columna && renglon(n) == renglon);
    }

    private int carrilDe(FlowNode nodo) {
        return carril.getOrDefault(nodo, 0);
    }

    /** A flow goes back when it leads to a node on the way to its own beginning. */
    private void buscarRegresos() {
        Set<FlowNode> vistos = new HashSet<>();
        nodos.stream().filter(n -> n instanceof StartEvent).forEach(n -> visitar(n, new HashSet<>(), vistos));
        nodos.stream().filter(n -> !vistos.contains(n)).forEach(n -> visitar(n, new HashSet<>(), vistos));
    }

    private void visitar(FlowNode nodo, Set<FlowNode> camino, Set<FlowNode> vistos) {
        camino.add(nodo);
        vistos.add(nodo);
        for (SequenceFlow flujo : flujos) {
            if (!flujo.getSource().equals(nodo)) {
                continue;
            }
            if (camino.contains(flujo.getTarget())) {
                regresos.add(flujo);
            } else if (!vistos.contains(flujo.getTarget())) {
                visitar(flujo.getTarget(), camino, vistos);
            }
        }
        camino.remove(nodo);
    }

    private void acomodar(FlowNode nodo) {
        int banda = carrilDe(nodo);
        int renglon = nodo instanceof IntermediateCatchEvent ? altos.get(banda) : preferido(nodo, banda);
        while (celdas.containsKey(List.of(banda, renglon, columna(nodo)))) {
            renglon++;
        }
        celdas.put(List.of(banda, renglon, columna(nodo)), nodo);
        renglones.put(nodo, renglon);
        altos.set(banda, Math.max(altos.get(banda), renglon + 1));
    }

    /** Those that do not go back; the file need not repeat its flows in its nodes. */
    private Stream<SequenceFlow> llegan(FlowNode nodo) {
        return flujos.stream().filter(f -> f.getTarget().equals(nodo) && !regresos.contains(f));
    }

    private int preferido(FlowNode nodo, int banda) {
        return llegan(nodo)
                .map(SequenceFlow::getSource)
                .filter(n -> carrilDe(n) == banda)
                .mapToInt(n -> renglones.getOrDefault(n, 0))
                .min()
                .orElse(0);
    }
}
