package mx.conalep.secyt.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param total how many there are in all; above 10,000 only a lower bound
 * @param elementos those of this page, in order
 * @param totalEsMinimo true when {@code total} is a lower bound, null otherwise
 */
public record Pagina<T>(
        long total,
        List<T> elementos,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean totalEsMinimo) {

    /** A page with an exact total. */
    public static <T> Pagina<T> de(long total, List<T> elementos) {
        return new Pagina<>(total, List.copyOf(elementos), null);
    }

    /** The page that the paging asks for out of a whole list in memory. */
    public static <T> Pagina<T> de(List<T> todos, Paginacion paginacion) {
        int desde = Math.min(paginacion.desde(), todos.size());
        int hasta = Math.min(desde + paginacion.tamano(), todos.size());
        return de(todos.size(), todos.subList(desde, hasta));
    }

    /** The same page with each element turned into another. */
    public <R> Pagina<R> map(Function<? super T, ? extends R> f) {
        return new Pagina<>(total, elementos.stream().<R>map(f).toList(), totalEsMinimo);
    }
}
