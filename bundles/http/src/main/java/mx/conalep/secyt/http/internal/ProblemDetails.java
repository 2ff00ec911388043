package mx.conalep.secyt.http.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import org.jspecify.annotations.Nullable;

/** The body of a refusal (RFC 9457); {@code incidente} finds a fault of ours in the log. */
record ProblemDetails(
        String type,
        String title,
        int status,
        String detail,
        String codigo,
        List<ErrorCampo> errores,
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
        return of(problem.estado(), problem.codigo(), String.valueOf(problem.getMessage()), problem.errores(), null);
    }

    static ProblemDetails incident(String incident) {
        String detail = "Algo falló en el sistema. Repita la petición; si vuelve a fallar, informe el incidente "
                + incident + " al administrador.";
        return of(500, "error-interno", detail, List.of(), incident);
    }

    private static ProblemDetails of(
            int status, String code, String detail, List<ErrorCampo> errors, @Nullable String incident) {
        String title = TITLES.getOrDefault(status, "Petición rechazada");
        return new ProblemDetails("urn:secyt:problema:" + code, title, status, detail, code, errors, incident);
    }
}
