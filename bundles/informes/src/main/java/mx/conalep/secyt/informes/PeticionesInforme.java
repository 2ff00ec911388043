package mx.conalep.secyt.informes;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The desk of reports asked for from inside or outside (manual 6.3.1.8). Seen by whoever wrote a request down and by those
 * with a post over the unit that is to answer. Thread-safe.
 */
@ProviderType
public interface PeticionesInforme {

    /**
     * A request to be written down.
     *
     * @param solicitante who asks; the caller without
     * @param canal OFICIO, CORREO, TELEFONO, PERSONAL, TRANSPARENCIA or SISTEMA; SISTEMA without
     * @param unidad who is to answer; CONALEP without
     * @param recibida day on which it came; today without
     * @param vence last day to answer; otherwise {@code dias} counts
     * @param dias business days to answer in, 1 to 250; 10 without
     */
    record Nueva(
            @Nullable String solicitante,
            @Nullable Boolean externo,
            @Nullable String canal,
            @Nullable String referencia,
            @Nullable String asunto,
            @Nullable String unidad,
            @Nullable LocalDate recibida,
            @Nullable LocalDate vence,
            @Nullable Integer dias) {}

    /**
     * An answer.
     *
     * @param texto what is answered, at most 2000 characters
     * @param informe key of a report to go with it; null for text alone
     * @param parametros of the report, {@code formato} among them
     */
    record Respuesta(
            @Nullable String texto,
            @Nullable String informe,
            @Nullable Map<String, String> parametros) {}

    /**
     * Which are wanted; null means any.
     *
     * @param estado state
     * @param vencidas only those overdue
     */
    record Filtro(PeticionInforme.@Nullable Estado estado, boolean vencidas) {}

    /** A file that was answered; whoever gets it closes the bytes. */
    record Archivo(String nombre, String tipoMedio, long tamano, InputStream bytes) {}

    /** Those that he may see, what is due first coming first. */
    Pagina<PeticionInforme> listar(Identidad quien, Filtro filtro, Paginacion paginacion);

    /**
     * One of them.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none that he may see
     */
    PeticionInforme leer(Identidad quien, String folio);

    /**
     * Writes one down.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for bad data, 403 for firms
     */
    PeticionInforme crear(Identidad quien, Nueva nueva);

    /**
     * Takes it, to answer it.
     *
     * @throws mx.conalep.secyt.http.Problema 404, 403 unless he has a post over the unit, 409 when it is over, 412
     */
    PeticionInforme tomar(Identidad quien, String folio, int version);

    /**
     * Answers it, and freezes the report that goes with the answer: query, instant, bytes and their SHA-256.
     *
     * @throws mx.conalep.secyt.http.Problema as {@link #tomar}, and what the report refuses
     */
    PeticionInforme responder(Identidad quien, String folio, int version, Respuesta respuesta) throws IOException;

    /**
     * Calls it off, saying why; whoever wrote it down may, too.
     *
     * @throws mx.conalep.secyt.http.Problema as {@link #tomar}, 422 without reason
     */
    PeticionInforme cancelar(Identidad quien, String folio, int version, @Nullable String motivo);

    /**
     * The file that was answered.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none that he may see
     */
    Archivo archivo(Identidad quien, String folio) throws IOException;
}
