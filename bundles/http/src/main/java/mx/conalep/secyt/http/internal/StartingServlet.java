package mx.conalep.secyt.http.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.List;
import mx.conalep.secyt.http.Problema;

/** Answers for the API while it is not there. */
final class StartingServlet extends HttpServlet {

    private final transient ProblemDetails starting = ProblemDetails.of(new Problema(
            503,
            "iniciando",
            "SECyT está iniciando; repita en unos segundos. GET /api/v1/salud dice cuándo está listo.",
            List.of()));
    private final transient ObjectMapper mapper = Json.mapper();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeaders.addTo(response);
        response.setStatus(starting.status());
        response.setHeader(HttpHeaders.RETRY_AFTER, "2");
        response.setContentType(ProblemDetails.MEDIA_TYPE.toString());
        mapper.writeValue(response.getOutputStream(), starting);
    }
}
