package mx.conalep.secyt.seguimiento.internal.servicio;

import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;

/** Changes of what was published (design decision 6). Thread-safe. */
public interface Ajustes {

    /**
     * Changes a service of a closed month that was published, or whose day of edition has passed, as CSC or CST by line.
     *
     * @param version the version that the caller has seen
     * @throws mx.conalep.secyt.http.Problema 404 unknown, 403 out of scope, 412 stale, 409 while it can be reopened, 422
     */
    Ajuste ajustar(Identidad quien, String folio, Ajuste.Peticion peticion, int version);

    /**
     * Those within the scope of the caller, the oldest first.
     *
     * @param pendientes whether only those that no edition has told yet
     */
    Pagina<Ajuste> listar(
            Identidad quien,
            @Nullable String unidad,
            @Nullable Integer ejercicio,
            boolean pendientes,
            Paginacion paginacion);
}
