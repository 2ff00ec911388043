package mx.conalep.secyt.persistence.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mx.conalep.secyt.persistence.PersistenceModule;

/** Sorts modules so that each comes after those it requires; the same set always gives the same order. */
final class ModuleOrder {

    private ModuleOrder() {}

    /** The modules whose requirements are met, in order; those with unmet ones, or in a circle, are left out. */
    static List<PersistenceModule> of(Collection<? extends PersistenceModule> modules) {
        Map<String, PersistenceModule> waiting = new TreeMap<>();
        modules.forEach(module -> waiting.put(module.id(), module));
        Map<String, PersistenceModule> sorted = new LinkedHashMap<>();
        while (moveReady(waiting, sorted)) {
            waiting.keySet().removeAll(sorted.keySet());
        }
        return List.copyOf(sorted.values());
    }

    private static boolean moveReady(Map<String, PersistenceModule> waiting, Map<String, PersistenceModule> sorted) {
        Set<String> met = Set.copyOf(sorted.keySet());
        List<PersistenceModule> ready = new ArrayList<>(waiting.values());
        ready.removeIf(module -> !met.containsAll(module.requires()));
        ready.forEach(module -> sorted.put(module.id(), module));
        return !ready.isEmpty();
    }
}
