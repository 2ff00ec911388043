package mx.conalep.secyt.seguimiento;

import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the record of services within the scope of the caller. Thread-safe. */
@ProviderType
public interface Servicios {

    /**
     * One service.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none or it is out of scope
     */
    Servicio leer(Identidad quien, String folio);

    /** Its history, oldest first, beginning with its capture; as {@link #leer} it may refuse. */
    List<Paso> pasos(Identidad quien, String folio);

    /** The explanations that it has and had, oldest first; as {@link #leer} it may refuse. */
    List<Justificacion> justificaciones(Identidad quien, String folio);

    /** What it adds to each indicator, by key; as {@link #leer} it may refuse. */
    List<Contribucion> contribuciones(Identidad quien, String folio);

    /** Whose turn a service is that he has read. */
    Turno turno(Identidad quien, Servicio servicio);

    /**
     * What stands in the open months of the scope of the caller.
     *
     * @param linea only of that line; null means both
     */
    Pendientes pendientes(Identidad quien, @Nullable Linea linea);

    /**
     * Services that were sent back and wait to be mended, in the scope of the caller, the one that has least time first.
     */
    Pagina<Servicio> devueltos(Identidad quien, Paginacion paginacion);

    /**
     * Services in some order, the newest first unless told otherwise.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for a bad filter, 403 when the unit is out of scope
     */
    Pagina<Servicio> listar(Identidad quien, FiltroServicios filtro, Paginacion paginacion);
}
