package mx.conalep.secyt.catalogo.internal;

import java.util.List;
import mx.conalep.secyt.persistence.SearchText;
import org.jspecify.annotations.Nullable;

/** Names taken as words, without accents and case. */
final class Palabras {

    private Palabras() {}

    /** The words of a search; none means everything. */
    static List<String> de(@Nullable String texto) {
        return texto == null || texto.isBlank()
                ? List.of()
                : List.of(SearchText.of(texto).split(" "));
    }
}
