package mx.conalep.secyt.organizacion.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.persistence.SearchText;
import org.jspecify.annotations.Nullable;

/** Reads the query parameters of this slice. */
final class Parametro {

    private Parametro() {}

    static @Nullable LocalDate fecha(@Nullable String texto) {
        if (texto == null || texto.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(texto.strip());
        } catch (DateTimeException e) {
            throw Problema.campo("fecha", "Escriba la fecha como AAAA-MM-DD, por ejemplo 2026-03-31.", texto);
        }
    }

    static Set<TipoUnidad> tipos(List<String> textos) {
        Set<TipoUnidad> tipos = EnumSet.noneOf(TipoUnidad.class);
        textos.stream()
                .map(t -> Palabras.una(TipoUnidad.class, t, "tipo"))
                .filter(Objects::nonNull)
                .forEach(tipos::add);
        return tipos;
    }

    /** Whether name or key has every word, without accents and case. */
    static Predicate<Ficha> contiene(@Nullable String texto) {
        List<String> palabras = SearchText.words(texto);
        return f -> {
            String donde = SearchText.of(f.unidad().nombre() + " " + f.unidad().clave());
            return palabras.stream().allMatch(donde::contains);
        };
    }
}
