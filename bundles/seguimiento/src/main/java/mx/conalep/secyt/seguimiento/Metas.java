package mx.conalep.secyt.seguimiento;

import java.util.List;
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
     * Sends one cell of a goal back, or the whole: UNIDAD_ESTATAL over its unit, CSC or CST by the line of the indicator
     * (either when it is of both), DSTC. Several cells may be open at once; correcting a cell closes its observation. Of a
     * goal that was accepted before, only the cells observed may be corrected.
     *
     * @param version the version that the caller has seen; null when he does not care
     * @throws mx.conalep.secyt.http.Problema 409 when the cell is observed already, or once the state has agreed
     */
    Meta observar(Identidad quien, long id, PeticionObservacion peticion, @Nullable Integer version);

    /** The same with ten days to correct it. */
    default Meta observar(
            Identidad quien, long id, @Nullable Integer trimestre, @Nullable String motivo, @Nullable Integer version) {
        return observar(quien, id, new PeticionObservacion(trimestre, motivo, null), version);
    }

    /** Takes an open observation back, with the rights of {@link #observar}; the goal stands as captured. */
    Meta retirarObservacion(Identidad quien, long id, int numero, @Nullable String motivo);

    /** All observations of a goal, open or not, oldest first. */
    List<Meta.Observacion> observaciones(Identidad quien, long id);

    /** All versions of a goal, oldest first. */
    List<Meta.Version> versiones(Identidad quien, long id);

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
