package mx.conalep.secyt.seguimiento.internal.servicio;

import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;

/** Services that were sent back. Thread-safe. */
public interface Devoluciones {

    /**
     * Which ones are wanted.
     *
     * @param rondas at least this often; null means once
     * @param abiertas whether only those that nobody has answered
     */
    record Filtro(
            @Nullable String unidad,
            @Nullable Integer ejercicio,
            @Nullable Integer trimestre,
            @Nullable Integer rondas,
            boolean abiertas) {}

    /**
     * Those within the scope of the caller, the most often returned first.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for a bad filter, 403 when the unit is out of scope
     */
    Pagina<RegistroDevuelto> listar(Identidad quien, Filtro filtro, Paginacion paginacion);
}
