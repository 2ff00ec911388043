package mx.conalep.secyt.informes.internal.edicion;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import mx.conalep.secyt.http.Problema;
import org.jspecify.annotations.Nullable;

/** Words of a closed list in parameters. */
public final class Enumerado {

    private Enumerado() {}

    /**
     * The constant that a word names, in upper or lower case; null for no word.
     *
     * @throws Problema 422 when it names none
     */
    public static <E extends Enum<E>> @Nullable E de(Class<E> tipo, @Nullable String palabra, String campo) {
        if (palabra == null || palabra.isBlank()) {
            return null;
        }
        String nombre = palabra.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(tipo.getEnumConstants())
                .filter(e -> e.name().equals(nombre))
                .findFirst()
                .orElseThrow(() -> Problema.campo(campo, "Use uno de: " + todas(tipo) + ".", palabra));
    }

    private static <E extends Enum<E>> String todas(Class<E> tipo) {
        return Arrays.stream(tipo.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
