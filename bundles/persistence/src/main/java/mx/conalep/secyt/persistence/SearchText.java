package mx.conalep.secyt.persistence;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form in which text is stored for search and sort, the same on both databases. */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SearchText() {}

    /** Lower case, without accents, blanks folded and trimmed: {@code "Diseño  Gráfico"} is {@code "diseno grafico"}. */
    public static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BLANKS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** The words of a search in that form; no text, no words. */
    public static List<String> words(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(of(text).split(" "));
    }
}
