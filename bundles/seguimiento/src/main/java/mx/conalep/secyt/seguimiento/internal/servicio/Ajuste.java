package mx.conalep.secyt.seguimiento.internal.servicio;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.seguimiento.Captura;
import org.jspecify.annotations.Nullable;

/**
 * A change of a service whose month was published: it counts in its own month and is a regularisation for the next
 * edition. Immutable.
 *
 * @param id key
 * @param folio of the service
 * @param version of the service after it
 * @param causa why
 * @param campos what changed
 * @param diferencias what it adds to or takes from each indicator
 * @param edicion folio of the edition that tells it as a regularisation; null before
 */
public record Ajuste(
        String id,
        String folio,
        int version,
        int ejercicio,
        int mes,
        Linea linea,
        String unidad,
        String causa,
        String cuenta,
        Instant momento,
        List<Campo> campos,
        Map<String, BigDecimal> diferencias,
        @Nullable String edicion) {

    /** Copies both. */
    public Ajuste {
        campos = List.copyOf(campos);
        diferencias = Map.copyOf(diferencias);
    }

    /** A field before and after. */
    public record Campo(
            String campo, @Nullable String antes, @Nullable String despues) {}

    /**
     * What is asked for.
     *
     * @param causa why, 10 to 500 characters
     * @param servicio the whole service as it should be; neither unit nor month may change
     */
    public record Peticion(@Nullable String causa, @Nullable Captura servicio) {}
}
