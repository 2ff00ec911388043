package mx.conalep.secyt.http.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import org.jspecify.annotations.Nullable;

/** The body of a refusal (RFC 9457); {@code incidente} finds a fault of ours in the log, {@code bloqueo} tells
 * what locks a record. */
record ProblemDetails(
        String type,
        String title,
        int status,
        String detail,
        String codigo,
        List<ErrorCampo> errores,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Object bloqueo,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String incidente) {

    static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Petición mal formada"),
            Map.entry(401, "Falta identificarse"),
            Map.entry(403, "No permitido"),
            Map.entry(404, "No existe"),
            Map.entry(405, "Método no permitido"),
            Map.entry(406, "Formato de respuesta no disponible"),
            Map.entry(409, "Conflicto"),
            Map.entry(412, "El registro cambió"),
            Map.entry(413, "Cuerpo demasiado grande"),
            Map.entry(415, "Tipo de contenido no admitido"),
            Map.entry(422, "Datos inválidos"),
            Map.entry(428, "Falta una condición"),
            Map.entry(429, "Demasiadas peticiones"),
            Map.entry(500, "Error interno"),
            Map.entry(503, "No disponible por ahora"));

    static ProblemDetails of(Problema problem) {
        return new ProblemDetails(
                type(problem.codigo()),
                title(problem.estado()),
                problem.estado(),
                String.valueOf(problem.getMessage()),
                problem.codigo(),
                problem.errores(),
                problem.bloqueo(),
                null);
    }

    static ProblemDetails incident(String incident) {
        String detail = "Algo falló en el sistema. Repita la petición; si vuelve a fallar, informe el incidente "
                + incident + " al administrador.";
        return new ProblemDetails(
                type("error-interno"), title(500), 500, detail, "error-interno", List.of(), null, incident);
    }

    private static String type(String code) {
        return "urn:secyt:problema:" + code;
    }

    private static String title(int status) {
        return TITLES.getOrDefault(status, "Petición rechazada");
    }
}
