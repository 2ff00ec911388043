package mx.conalep.secyt.procedimientos;

import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** What units have to do, across all cases. Thread-safe. */
@ProviderType
public interface Tareas {

    /** Those of the units in which he works, by last day. */
    Pagina<Tarea> bandeja(Identidad quien, FiltroTareas filtro, Paginacion paginacion);

    /** How many are open, due soon and overdue in the units in which he works. */
    CuentaTareas contar(Identidad quien);

    /**
     * Takes charge of one.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none, 403 when it is another unit's, 409 when it is done or
     *     another has it
     */
    Tarea reclamar(Identidad quien, long id);

    /** Gives it back to the unit: whoever has it, or who heads the unit or coordinates. */
    Tarea liberar(Identidad quien, long id);

    /**
     * Hands it to somebody who works in the same unit.
     *
     * @throws mx.conalep.secyt.http.Problema as above, 422 when he does not work there
     */
    Tarea delegar(Identidad quien, long id, @Nullable String cuenta);

    /** Hands all that one person has in a unit to another, when the holder of a post changes; how many. */
    int traspasar(Identidad quien, Traspaso traspaso);

    /**
     * Whose work goes to whom.
     *
     * @param de account
     * @param a account; null gives it back to the unit
     * @param unidad key of the unit
     * @param motivo why
     */
    record Traspaso(String de, @Nullable String a, String unidad, String motivo) {}

    /**
     * Of the open tasks of somebody's units.
     *
     * @param abiertas all
     * @param mias that he has claimed
     * @param porVencer due within three business days
     * @param vencidas whose last day has passed
     */
    record CuentaTareas(long abiertas, long mias, long porVencer, long vencidas) {}
}
