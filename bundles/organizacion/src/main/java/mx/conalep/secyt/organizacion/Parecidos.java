package mx.conalep.secyt.organizacion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs of alike names among many. Only names that share the beginning of one of their two rarest words, or of
 * both, are compared; a beginning that too many share tells nothing, so the time grows with the names and not with their
 * square.
 */
public final class Parecidos {

    private static final int INICIO = 4;
    private static final int RARAS = 2;
    private static final int MULTITUD = 80;

    private final List<Trigramas> nombres;
    private final double umbral;
    private final Map<Long, Par> pares = new HashMap<>();

    private Parecidos(List<Trigramas> nombres, double umbral) {
        this.nombres = nombres;
        this.umbral = umbral;
    }

    /**
     * Two places in the list.
     *
     * @param uno the lower one
     * @param otro the higher one
     * @param parecido how alike, from 0 to 1
     */
    public record Par(int uno, int otro, double parecido) {}

    /**
     * The pairs that are at least so much alike, the closest first.
     *
     * @param umbral from 0 to 1
     */
    public static List<Par> entre(List<Trigramas> nombres, double umbral) {
        Parecidos busqueda = new Parecidos(nombres, umbral);
        busqueda.bloques().forEach(busqueda::comparar);
        return busqueda.pares.values().stream()
                .sorted(Comparator.comparingDouble(Par::parecido)
                        .reversed()
                        .thenComparingInt(Par::uno)
                        .thenComparingInt(Par::otro))
                .toList();
    }

    private Collection<List<Integer>> bloques() {
        List<List<String>> inicios = nombres.stream().map(Parecidos::inicios).toList();
        Map<String, Integer> veces = new HashMap<>();
        inicios.forEach(suyos -> suyos.forEach(p -> veces.merge(p, 1, Integer::sum)));
        Comparator<String> rareza =
                Comparator.<String>comparingInt(p -> veces.getOrDefault(p, 0)).thenComparing(Comparator.naturalOrder());
        Map<String, List<Integer>> bloques = new HashMap<>();
        for (int i = 0; i < inicios.size(); i++) {
            List<String> raras = new ArrayList<>(inicios.get(i));
            raras.sort(rareza);
            List<String> claves = new ArrayList<>(raras.subList(0, Math.min(RARAS, raras.size())));
            claves.add(String.join(" ", claves));
            for (String clave : claves) {
                bloques.computeIfAbsent(clave, c -> new ArrayList<>()).add(i);
            }
        }
        return bloques.values();
    }

    private void comparar(List<Integer> bloque) {
        if (bloque.size() > MULTITUD) {
            return;
        }
        for (int i = 0; i < bloque.size(); i++) {
            for (int j = i + 1; j < bloque.size(); j++) {
                comparar(bloque.get(i), bloque.get(j));
            }
        }
    }

    private void comparar(int uno, int otro) {
        Trigramas a = nombres.get(uno);
        Trigramas b = nombres.get(otro);
        if (a.cota(b) < umbral) {
            return;
        }
        double parecido = a.parecido(b);
        if (parecido >= umbral) {
            pares.put((long) uno << 32 | otro, new Par(uno, otro, parecido));
        }
    }

    private static List<String> inicios(Trigramas nombre) {
        return nombre.palabras().stream()
                .map(p -> p.substring(0, Math.min(INICIO, p.length())))
                .distinct()
                .toList();
    }
}
