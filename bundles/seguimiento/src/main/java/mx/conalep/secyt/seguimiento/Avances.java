package mx.conalep.secyt.seguimiento;

import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The national result, live (design decision 5). Thread-safe. */
@ProviderType
public interface Avances {

    /**
     * What is asked for.
     *
     * @param ejercicio year
     * @param trimestre quarter, exclusive with the month; null with no month means the whole year
     * @param mes month; goals have no months, so none is shown beside it
     * @param nivel grain; null means national
     * @param unidad only this unit (state level) or those below it (plantel level); null means all that the caller may see
     */
    record Consulta(
            @Nullable Integer ejercicio,
            @Nullable Integer trimestre,
            @Nullable Integer mes,
            @Nullable Nivel nivel,
            @Nullable String unidad) {}

    /**
     * Reads it. Anyone with an account reads nation and states; plantel level is read within the scope of his posts.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for a bad request, 403 out of scope
     */
    Avance consultar(Identidad quien, Consulta consulta);
}
