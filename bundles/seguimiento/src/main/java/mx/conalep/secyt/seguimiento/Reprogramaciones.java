package mx.conalep.secyt.seguimiento;

import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Reprogramming of goals (Pd-02 It-02, 6.1). Thread-safe. */
@ProviderType
public interface Reprogramaciones {

    /**
     * Changes the goals in force, all or none: the coordination of the line of each indicator, or DSTC. The original stays.
     *
     * @throws mx.conalep.secyt.http.Problema 422 with all that is wrong, 409 for a goal that is not accepted, 403
     */
    Reprogramacion crear(Identidad quien, Reprogramacion.Peticion peticion);

    /**
     * One of them, with the goals within the scope of the caller.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none
     */
    Reprogramacion leer(Identidad quien, String folio);

    /** Those that touch goals within the scope of the caller, the newest first; null means any year. */
    Pagina<Reprogramacion> listar(Identidad quien, @Nullable Integer ejercicio, Paginacion paginacion);
}
