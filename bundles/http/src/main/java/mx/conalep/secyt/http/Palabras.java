package mx.conalep.secyt.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words of a closed list in parameters: upper or lower case, hyphen or underscore. */
public final class Palabras {

    private Palabras() {}

    /**
     * The constant that a word names; null for no word.
     *
     * @throws Problema 422 when it names none
     */
    public static <E extends Enum<E>> @Nullable E una(Class<E> tipo, @Nullable String palabra, String campo) {
        if (palabra == null || palabra.isBlank()) {
            return null;
        }
        String nombre = palabra.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(tipo.getEnumConstants())
                .filter(e -> e.name().equals(nombre))
                .findFirst()
                .orElseThrow(() -> Problema.campo(campo, "Use uno de: " + todas(tipo) + ".", palabra));
    }

    private static <E extends Enum<E>> String todas(Class<E> tipo) {
        return Arrays.stream(tipo.getEnumConstants())
                .map(e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }
}
