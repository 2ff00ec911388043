package mx.conalep.secyt.extensiones.internal.declarado;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import mx.conalep.secyt.api.informe.Fila;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a row of a report.
 *
 * @param columna key of the column
 * @param es texts of which the value must be one; empty for any
 * @param noEs texts of which it must be none
 * @param contiene text that it must hold, in any case; null for any
 * @param minimo least number; null for none
 * @param maximo largest number; null for none
 */
public record Filtro(
        String columna,
        List<String> es,
        List<String> noEs,
        @Nullable String contiene,
        @Nullable BigDecimal minimo,
        @Nullable BigDecimal maximo) {

    /** Copies the lists. */
    public Filtro {
        es = List.copyOf(es);
        noEs = List.copyOf(noEs);
    }

    /** Whether the row meets it; a value that is missing meets no limit. */
    boolean pasa(Fila fila, int indice) {
        String texto = fila.texto(indice);
        return (es.isEmpty() || es.contains(texto))
                && !noEs.contains(texto)
                && (contiene == null || texto.toLowerCase(Locale.ROOT).contains(contiene.toLowerCase(Locale.ROOT)))
                && dentro(fila.valor(indice).orElse(null));
    }

    private boolean dentro(@Nullable Object valor) {
        if (minimo == null && maximo == null) {
            return true;
        }
        return valor instanceof BigDecimal numero
                && (minimo == null || numero.compareTo(minimo) >= 0)
                && (maximo == null || numero.compareTo(maximo) <= 0);
    }
}
