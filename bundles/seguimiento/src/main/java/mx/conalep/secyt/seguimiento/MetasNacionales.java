package mx.conalep.secyt.seguimiento;

import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** National goals, frozen out of the acts of conformity (Pd-02 It-02, 6). Thread-safe. */
@ProviderType
public interface MetasNacionales {

    /**
     * Freezes them: CSC or CST by line, or DSTC.
     *
     * @throws mx.conalep.secyt.http.Problema 409 {@code faltan-conformidades} with the state units for which no reason is
     *     given, 422, 403
     */
    MetaNacional congelar(Identidad quien, MetaNacional.Peticion peticion);

    /**
     * One edition.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none
     */
    MetaNacional leer(String folio);

    /** The parts of the states in an edition. */
    List<MetaNacional.DeEstado> estados(String folio);

    /** Editions, the newest first; null means any. */
    Pagina<MetaNacional> listar(@Nullable Integer ejercicio, @Nullable Linea linea, Paginacion paginacion);
}
