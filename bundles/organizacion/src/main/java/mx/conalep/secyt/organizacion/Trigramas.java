package mx.conalep.secyt.organizacion;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.conalep.secyt.persistence.SearchText;

/**
 * A name as the set of the groups of three letters of its words, so that names are compared without regard to accents,
 * case, marks, order of words and legal form. Immutable.
 */
public final class Trigramas {

    /** Words that tell nothing apart; legal forms among them. */
    private static final Set<String> VACIAS = Set.of(
            "de", "del", "la", "las", "los", "el", "en", "para", "por", "con", "sa", "cv", "rl", "sapi", "sab", "sc",
            "ac", "sas", "spr", "iap", "sofom", "enr", "cia");

    private final List<String> palabras;
    private final int[] grupos;

    private Trigramas(List<String> palabras) {
        this.palabras = palabras;
        this.grupos = palabras.stream()
                .flatMapToInt(Trigramas::grupos)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Those of a name. */
    public static Trigramas de(String nombre) {
        return de(nombre, UnaryOperator.identity());
    }

    /** Those of a name after each of its bare words was put into others, such as its synonym, or none. */
    public static Trigramas de(String nombre, UnaryOperator<String> cambio) {
        List<String> todas = Stream.of(SearchText.of(nombre).split("[^a-z0-9]+"))
                .filter(p -> !p.isEmpty())
                .toList();
        List<String> utiles = todas.stream().filter(Trigramas::util).toList();
        List<String> cambiadas = utiles.stream()
                .map(cambio)
                .flatMap(p -> Stream.of(p.split(" ")))
                .filter(p -> !p.isEmpty())
                .toList();
        return new Trigramas(cambiadas.isEmpty() ? todas : cambiadas);
    }

    /** The bare words that tell it apart, in order. */
    public List<String> palabras() {
        return palabras;
    }

    /** Share of groups in common, from 0 to 1; symmetric, and 1 for the same words. */
    public double parecido(Trigramas otro) {
        int comunes = comunes(grupos, otro.grupos);
        int todos = grupos.length + otro.grupos.length - comunes;
        return todos == 0 ? 0 : (double) comunes / todos;
    }

    /** The most that {@link #parecido} could give, without comparing. */
    double cota(Trigramas otro) {
        int mayor = Math.max(grupos.length, otro.grupos.length);
        return mayor == 0 ? 0 : (double) Math.min(grupos.length, otro.grupos.length) / mayor;
    }

    private static boolean util(String palabra) {
        return (palabra.length() > 1 || !Character.isLetter(palabra.charAt(0)) || palabra.equals("i"))
                && !VACIAS.contains(palabra);
    }

    private static IntStream grupos(String palabra) {
        String borde = "  " + palabra + " ";
        return IntStream.range(0, borde.length() - 2)
                .map(i -> borde.charAt(i) << 16 | borde.charAt(i + 1) << 8 | borde.charAt(i + 2));
    }

    private static int comunes(int[] a, int[] b) {
        int comunes = 0;
        int j = 0;
        for (int grupo : a) {
            while (j < b.length && b[j] < grupo) {
                j++;
            }
            comunes += j < b.length && b[j] == grupo ? 1 : 0;
        }
        return comunes;
    }

    @Override
    public boolean equals(Object otro) {
        return otro instanceof Trigramas t && Arrays.equals(grupos, t.grupos);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(grupos);
    }
}
