package mx.conalep.secyt.itests;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Chooses at each decision the answer that was given least, until all were given, and keeps what was walked. */
final class Camino {

    private final Hechos.Procedimiento procedimiento;
    private final Map<String, Integer> dadas = new TreeMap<>();
    private final Set<String> hechas = new TreeSet<>();

    Camino(Hechos.Procedimiento procedimiento) {
        this.procedimiento = procedimiento;
        procedimiento.hechos().forEach(h -> h.decisiones().keySet().forEach(r -> dadas.put(h.id() + ">" + r, 0)));
    }

    /** Empty where nothing is decided. */
    String respuesta(Hechos.Hecho hecho) {
        hechas.add(hecho.id());
        String elegida = hecho.decisiones().keySet().stream()
                .min(Comparator.comparing(r -> dadas.get(hecho.id() + ">" + r)))
                .orElse("");
        dadas.computeIfPresent(hecho.id() + ">" + elegida, (r, veces) -> veces + 1);
        return elegida;
    }

    boolean completo() {
        return hechas.size() == procedimiento.hechos().size() && !dadas.containsValue(0);
    }

    boolean virgen() {
        return hechas.isEmpty();
    }

    /** Activities that were concluded at least once. */
    int actividades() {
        return hechas.size();
    }

    /** Answers that were given at least once. */
    long respuestas() {
        return dadas.values().stream().filter(v -> v > 0).count();
    }
}
