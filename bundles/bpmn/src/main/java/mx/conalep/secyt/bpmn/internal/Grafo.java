package mx.conalep.secyt.bpmn.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Flujo;
import mx.conalep.secyt.bpmn.Nodo;

/** What follows what, through gateways. */
final class Grafo {

    private final Map<String, Nodo> nodos = new LinkedHashMap<>();
    private final Map<String, List<Flujo>> salidas = new LinkedHashMap<>();
    private final Predicate<Nodo> opcional;

    /** @param opcional whether a node is an activity that is done only when asked for */
    Grafo(List<Nodo> nodos, List<Flujo> flujos, Predicate<Nodo> opcional) {
        nodos.forEach(n -> this.nodos.put(n.id(), n));
        flujos.forEach(
                f -> salidas.computeIfAbsent(f.desde(), d -> new ArrayList<>()).add(f));
        this.opcional = opcional;
    }

    /** Ids of the activities that follow, "FIN" for the end; those that wait to be asked for are left out. */
    List<String> siguientes(String nodo) {
        return decisiones(nodo).isEmpty() ? alcanzadas(salen(nodo)) : List.of();
    }

    /** What follows each answer of the decision after a node; empty when there is none or an answer has no name. */
    Map<String, String> decisiones(String nodo) {
        List<Flujo> salen = salen(nodo);
        Map<String, String> decisiones = new LinkedHashMap<>();
        if (salen.size() == 1 && es(salen.get(0).hasta(), Nodo.Tipo.DECISION)) {
            for (Flujo flujo : salen(salen.get(0).hasta())) {
                alcanzadas(List.of(flujo)).stream().findFirst().ifPresent(a -> decisiones.put(flujo.respuesta(), a));
            }
        }
        return decisiones.containsKey("") ? Map.of() : decisiones;
    }

    private List<String> alcanzadas(List<Flujo> flujos) {
        Set<String> encontradas = new LinkedHashSet<>();
        Deque<Flujo> pendientes = new ArrayDeque<>(flujos);
        Set<Flujo> vistos = new LinkedHashSet<>(flujos);
        while (!pendientes.isEmpty()) {
            Nodo nodo = nodos.get(pendientes.removeFirst().hasta());
            if (nodo == null || opcional.test(nodo)) {
                continue;
            }
            switch (nodo.tipo()) {
                case ACTIVIDAD -> encontradas.add(nodo.actividad());
                case FIN -> encontradas.add(Actividad.FIN);
                default -> salen(nodo.id()).stream().filter(vistos::add).forEach(pendientes::addLast);
            }
        }
        return List.copyOf(encontradas);
    }

    private boolean es(String nodo, Nodo.Tipo tipo) {
        Nodo encontrado = nodos.get(nodo);
        return encontrado != null && encontrado.tipo() == tipo;
    }

    private List<Flujo> salen(String nodo) {
        return salidas.getOrDefault(nodo, List.of());
    }
}
