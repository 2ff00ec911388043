package mx.conalep.secyt.informes.recomendacion;

import java.time.LocalDate;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Recommendations. Thread-safe. */
@ProviderType
public interface Recomendaciones {

    /**
     * To be issued.
     *
     * @param edicion folio of the edition from which it comes; null when from none
     */
    record Nueva(
            String unidad,
            @Nullable String edicion,
            @Nullable String indicador,
            String texto,
            LocalDate vence) {}

    /**
     * Issues one and tells the unit.
     *
     * @throws mx.conalep.secyt.http.Problema 403 unless CSC, CST or DSTC; 422 for what is missing or unknown
     */
    Recomendacion emitir(Identidad quien, Nueva nueva);

    /** Those of his units and below, those that wait for an answer first, the latest first. */
    Pagina<Recomendacion> listar(
            Identidad quien, @Nullable String unidad, Recomendacion.@Nullable Estado estado, Paginacion paginacion);

    /**
     * One.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none, or none for him
     */
    Recomendacion leer(Identidad quien, String folio);

    /**
     * The unit says what it did; until it is closed it may say it anew.
     *
     * @throws mx.conalep.secyt.http.Problema 403 unless he works in the unit or above, 409 when it is closed, 412
     */
    Recomendacion responder(Identidad quien, String folio, int version, String respuesta);

    /**
     * Whoever issues them notes the effect and closes it.
     *
     * @throws mx.conalep.secyt.http.Problema 403, 409 when there is no answer yet or it is closed, 412
     */
    Recomendacion cerrar(Identidad quien, String folio, int version, String efecto);
}
