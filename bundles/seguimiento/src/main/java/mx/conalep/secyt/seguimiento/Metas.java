package mx.conalep.secyt.seguimiento;

import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Goals of each unit and indicator (Pd-01 Seguimiento, Pd-02 It-02). Thread-safe. */
@ProviderType
public interface Metas {

    /**
     * Captures a goal or replaces one that is not accepted, as CAPTURISTA, DIRECTOR or UNIDAD_ESTATAL over its unit. An
     * observed goal is captured again with it. While it is being reprogrammed, what was accepted stays in force.
     *
     * @param version the version that the caller has seen; null when he thinks that there is none
     * @throws mx.conalep.secyt.http.Problema 422 for bad data, 403 out of scope, 428 or 412 when it exists in another
     *     version, 409 when it is accepted
     */
    Guardada guardar(Identidad quien, PeticionMeta peticion, @Nullable Integer version);

    /** A stored goal, and whether it is new. */
    record Guardada(Meta meta, boolean nueva) {}

    /**
     * Sends a goal back, an accepted one for reprogramming: UNIDAD_ESTATAL over its unit, CSC or CST by the line of the
     * indicator (either when it is of both), DSTC.
     *
     * @param trimestre the quarter in question; null means the whole
     * @param version the version that the caller has seen; null when he does not care
     */
    Meta observar(
            Identidad quien, long id, @Nullable Integer trimestre, @Nullable String motivo, @Nullable Integer version);

    /**
     * Accepts a captured goal, with the rights of {@link #observar}; the first acceptance freezes the original.
     *
     * @throws mx.conalep.secyt.http.Problema 409 unless it is captured
     */
    Meta aceptar(Identidad quien, long id, @Nullable Integer version);

    /**
     * Accepts all captured goals of a year below a unit, of the indicators that the caller may accept.
     *
     * @return how many
     */
    int aceptarTodas(Identidad quien, @Nullable Integer ejercicio, @Nullable String unidad);

    /**
     * One goal.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none or it is out of scope
     */
    Meta leer(Identidad quien, long id);

    /** Goals within the scope of the caller, by year, unit and indicator. */
    Pagina<Meta> listar(Identidad quien, FiltroMetas filtro, Paginacion paginacion);
}
