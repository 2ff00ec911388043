package mx.conalep.secyt.normativa;

import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** External changes that are watched: registered by CST, CSC, DSTC or DCAJ, and answered by their unit. Thread-safe. */
@ProviderType
public interface CambiosExternos {

    /** Which are wanted; null means any. */
    record Filtro(CambioExterno.@Nullable Fuente fuente, CambioExterno.@Nullable Estado estado) {}

    /** What is told about one; see {@link CambioExterno}. */
    record Datos(
            CambioExterno.@Nullable Fuente fuente,
            @Nullable String titulo,
            @Nullable LocalDate fecha,
            @Nullable String enlace,
            @Nullable List<Linea> lineas,
            @Nullable String responsable,
            @Nullable LocalDate vence) {}

    /**
     * The answer.
     *
     * @param norma key of the norm that is changed; without one nothing of ours changes
     */
    record Respuesta(@Nullable String respuesta, @Nullable String norma) {}

    /** Open ones first, by last day. */
    Pagina<CambioExterno> listar(Filtro filtro, Paginacion paginacion);

    /**
     * One.
     *
     * @throws mx.conalep.secyt.http.Problema 404
     */
    CambioExterno leer(long id);

    /**
     * Registers one and tells its unit.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for bad data, 403
     */
    CambioExterno registrar(Identidad quien, Datos datos);

    /**
     * Answers one.
     *
     * @param version the one that the caller has seen
     * @throws mx.conalep.secyt.http.Problema 403 unless he works in its unit or manages, 409 when answered, 412, 422
     */
    CambioExterno contestar(Identidad quien, long id, int version, Respuesta respuesta);
}
