package mx.conalep.secyt.seguimiento.internal.historico;

import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;

/** Figures of former years that nobody verified, apart from preliminar and oficial. Thread-safe. */
public interface Historicos {

    /**
     * Sums of a year, a quarter or a month.
     *
     * @param unidad this unit and those below it; null means all that the caller may see
     * @throws mx.conalep.secyt.http.Problema 422 for a bad period, 403 when the unit is out of scope
     */
    Historico leer(
            Identidad quien,
            @Nullable Integer ejercicio,
            @Nullable Integer trimestre,
            @Nullable Integer mes,
            @Nullable String unidad);
}
