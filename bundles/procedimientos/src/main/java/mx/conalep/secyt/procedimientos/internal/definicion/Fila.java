package mx.conalep.secyt.procedimientos.internal.definicion;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code procedimiento_revision}, without its bytes.
 *
 * @param unidad whose it is; null for national ones
 */
record Fila(
        long id,
        String clave,
        String revision,
        String huella,
        String cuenta,
        Instant momento,
        @Nullable LocalDate desde,
        int version,
        @Nullable String unidad) {

    boolean puesta(LocalDate hoy) {
        return desde != null && !desde.isAfter(hoy);
    }

    LocalDate desdeOHoy(LocalDate hoy) {
        return desde == null ? hoy : desde;
    }
}
