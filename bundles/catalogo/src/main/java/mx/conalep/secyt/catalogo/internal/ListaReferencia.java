package mx.conalep.secyt.catalogo.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.conalep.secyt.persistence.SearchText;
import org.jspecify.annotations.Nullable;

/** A small list of keys that others decide: a file beside this class. Immutable. */
final class ListaReferencia {

    static final ListaReferencia AREAS = leer("areas-tematicas.csv");
    static final ListaReferencia CLAVES_SAT = leer("claves-sat.csv");

    private final Map<String, Referencia> porClave = new LinkedHashMap<>();

    private ListaReferencia(List<Referencia> todas) {
        todas.forEach(r -> porClave.put(r.clave(), r));
    }

    boolean contiene(String clave) {
        return porClave.containsKey(clave);
    }

    /** Those whose key or name has every word, in the order of the file. */
    List<Referencia> buscar(@Nullable String texto) {
        List<String> palabras = SearchText.words(texto);
        return porClave.values().stream()
                .filter(r -> {
                    String donde = SearchText.of(r.nombre() + " " + r.clave());
                    return palabras.stream().allMatch(donde::contains);
                })
                .toList();
    }

    private static ListaReferencia leer(String archivo) {
        InputStream entrada = Objects.requireNonNull(ListaReferencia.class.getResourceAsStream(archivo), archivo);
        try (BufferedReader lector = new BufferedReader(new InputStreamReader(entrada, StandardCharsets.UTF_8))) {
            return new ListaReferencia(lector.lines()
                    .filter(l -> !l.startsWith("#"))
                    .skip(1)
                    .map(l -> new Referencia(l.substring(0, l.indexOf(';')), l.substring(l.indexOf(';') + 1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
