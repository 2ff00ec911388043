package mx.conalep.secyt.catalogo.internal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mx.conalep.secyt.persistence.SearchText;
import org.jspecify.annotations.Nullable;

/** Names taken as words, without accents and case. */
final class Palabras {

    /** From this share of common pairs of letters on, two names look like the same thing. */
    private static final double PARECIDO = 0.85;

    private Palabras() {}

    /** The words of a search; none means everything. */
    static List<String> de(@Nullable String texto) {
        return texto == null || texto.isBlank()
                ? List.of()
                : List.of(SearchText.of(texto).split(" "));
    }

    /** Whether two names are so close that one may be the other mistyped (Dice coefficient of letter pairs). */
    static boolean parecidas(String uno, String otro) {
        Set<String> a = pares(uno);
        Set<String> b = pares(otro);
        int suma = a.size() + b.size();
        a.retainAll(b);
        return suma > 0 && 2.0 * a.size() / suma >= PARECIDO;
    }

    private static Set<String> pares(String nombre) {
        String texto = SearchText.of(nombre).replaceAll("[^a-z0-9 ]", "");
        Set<String> pares = new TreeSet<>();
        for (int i = 0; i + 2 <= texto.length(); i++) {
            pares.add(texto.substring(i, i + 2));
        }
        return pares;
    }
}
