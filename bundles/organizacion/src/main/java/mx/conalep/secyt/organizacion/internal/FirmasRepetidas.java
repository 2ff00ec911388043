package mx.conalep.secyt.organizacion.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.conalep.secyt.organizacion.Parecidos;
import mx.conalep.secyt.organizacion.Trigramas;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;

/** Firms that look like one and the same: by RFC without its homoclave, or by name. */
final class FirmasRepetidas {

    static final double UMBRAL = 0.6;
    private static final int HOMOCLAVE = 3;
    private static final String HOMONIMA = "mismo RFC salvo la homoclave";

    private record Renglon(String rfc, String nombre) {}

    /** Two RFC, in order, that may be one. */
    record Candidatas(String una, String otra, BigDecimal parecido, List<String> motivos) {}

    private FirmasRepetidas() {}

    /** All pairs, the closest first, without those told apart. */
    static List<Candidatas> pares(TxSession s) throws SQLException {
        List<Renglon> firmas = Query.of("SELECT rfc, nombre FROM firma WHERE fusionada_en IS NULL ORDER BY rfc")
                .list(s, f -> new Renglon(f.getString(1), f.getString(2)));
        Set<String> distintas = new LinkedHashSet<>(
                Query.of("SELECT una, otra FROM firma_distinta").list(s, f -> f.getString(1) + " " + f.getString(2)));
        return pares(firmas).stream()
                .filter(p -> !distintas.contains(p.una() + " " + p.otra()))
                .toList();
    }

    private static List<Candidatas> pares(List<Renglon> firmas) {
        List<Trigramas> nombres =
                firmas.stream().map(f -> Trigramas.de(f.nombre())).toList();
        Map<String, Candidatas> pares = new LinkedHashMap<>();
        for (List<Integer> homonimas : porBase(firmas)) {
            for (int i = 1; i < homonimas.size(); i++) {
                agregar(pares, firmas, nombres, homonimas.get(i - 1), homonimas.get(i));
            }
        }
        Parecidos.entre(nombres, UMBRAL).forEach(p -> agregar(pares, firmas, nombres, p.uno(), p.otro()));
        return pares.values().stream()
                .sorted(Comparator.comparing(Candidatas::parecido)
                        .reversed()
                        .thenComparing(Candidatas::una)
                        .thenComparing(Candidatas::otra))
                .toList();
    }

    private static List<List<Integer>> porBase(List<Renglon> firmas) {
        Map<String, List<Integer>> porBase = new HashMap<>();
        for (int i = 0; i < firmas.size(); i++) {
            porBase.computeIfAbsent(base(firmas.get(i).rfc()), b -> new ArrayList<>())
                    .add(i);
        }
        return List.copyOf(porBase.values());
    }

    private static void agregar(
            Map<String, Candidatas> pares, List<Renglon> firmas, List<Trigramas> nombres, int i, int j) {
        String una = firmas.get(i).rfc();
        String otra = firmas.get(j).rfc();
        double parecido = nombres.get(i).parecido(nombres.get(j));
        pares.computeIfAbsent(
                una + otra,
                c -> new Candidatas(
                        una, otra, redondo(parecido), motivos(base(una).equals(base(otra)), parecido)));
    }

    static List<String> motivos(boolean homonima, double parecido) {
        return Stream.of(
                        homonima ? HOMONIMA : "",
                        parecido >= UMBRAL
                                ? "nombre parecido ("
                                        + redondo(parecido).movePointRight(2).toBigInteger() + " %)"
                                : "")
                .filter(m -> !m.isEmpty())
                .toList();
    }

    static BigDecimal redondo(double parecido) {
        return BigDecimal.valueOf(parecido).setScale(2, RoundingMode.HALF_UP);
    }

    /** An RFC without its homoclave: letters of the name and date. */
    static String base(String rfc) {
        return rfc.substring(0, Math.max(0, rfc.length() - HOMOCLAVE));
    }
}
