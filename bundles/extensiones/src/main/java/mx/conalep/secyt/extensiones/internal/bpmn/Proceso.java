package mx.conalep.secyt.extensiones.internal.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The process of a file: its nodes, its flows and who does what.
 *
 * @param id of the process
 * @param nombre of the process
 * @param inicios ids of the start events
 * @param tareas names of the user tasks by id, in the order of the file
 * @param flujos for each node, those that follow, in the order of the file
 * @param carriles name of the lane of each node
 */
public record Proceso(
        String id,
        String nombre,
        List<String> inicios,
        Map<String, String> tareas,
        Map<String, List<String>> flujos,
        Map<String, String> carriles) {

    /**
     * A user task with its lane and those that may follow.
     *
     * @param id of its element
     * @param nombre of the task
     * @param carril name of its lane
     * @param siguientes ids
     */
    public record Tarea(String id, String nombre, String carril, List<String> siguientes) {}

    /** The user tasks in the order in which the flows reach them from the start. */
    public List<Tarea> secuencia() {
        Map<String, Tarea> orden = new LinkedHashMap<>();
        Deque<String> pendientes = new ArrayDeque<>(inicios);
        Set<String> vistos = new LinkedHashSet<>(inicios);
        while (!pendientes.isEmpty()) {
            String nodo = pendientes.removeFirst();
            String tarea = tareas.get(nodo);
            if (tarea != null) {
                orden.put(nodo, new Tarea(nodo, tarea, carriles.getOrDefault(nodo, ""), siguientes(nodo)));
            }
            siguen(nodo).stream().filter(vistos::add).forEach(pendientes::addLast);
        }
        return List.copyOf(orden.values());
    }

    /** The user tasks that follow, through gateways and events. */
    private List<String> siguientes(String tarea) {
        List<String> encontradas = new ArrayList<>();
        Deque<String> pendientes = new ArrayDeque<>(siguen(tarea));
        Set<String> vistos = new LinkedHashSet<>(pendientes);
        while (!pendientes.isEmpty()) {
            String nodo = pendientes.removeFirst();
            if (tareas.containsKey(nodo)) {
                encontradas.add(nodo);
            } else {
                siguen(nodo).stream().filter(vistos::add).forEach(pendientes::addLast);
            }
        }
        return encontradas;
    }

    private List<String> siguen(String nodo) {
        return flujos.getOrDefault(nodo, List.of());
    }
}
