package mx.conalep.secyt.seguimiento;

import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Requests for the goals of a year (Pd-01 Seguimiento 1 and 2, Pd-02 It-02 4). Thread-safe. */
@ProviderType
public interface SolicitudesMetas {

    /**
     * Asks every unit for its goals and tells it and its state unit: CSC or CST by line, or DSTC.
     *
     * @throws mx.conalep.secyt.http.Problema 422, 403
     */
    SolicitudMetas crear(Identidad quien, SolicitudMetas.Peticion peticion);

    /**
     * One request.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none
     */
    SolicitudMetas leer(String folio);

    /** Requests, the newest first; null means any. */
    Pagina<SolicitudMetas> listar(@Nullable Integer ejercicio, @Nullable Linea linea, Paginacion paginacion);

    /** How far each unit asked has come, within the scope of the caller. */
    List<SituacionMetas> respuestas(Identidad quien, String folio);
}
