package mx.conalep.secyt.trabajos;

import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** Notices within the system: those of the units in which the caller works. Thread-safe. */
@ProviderType
public interface BuzonAvisos {

    /** The latest first. */
    Pagina<AvisoRecibido> recibidos(Identidad quien, boolean soloSinLeer, Paginacion paginacion);

    /** How many he has not read. */
    long sinLeer(Identidad quien);

    /**
     * Marks one as read by him; again does nothing.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when it is none of his units'
     */
    void leer(Identidad quien, long id);

    /** Marks all as read by him; tells how many were not. */
    int leerTodos(Identidad quien);
}
