package mx.conalep.secyt.http.internal;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Answers whatever goes wrong as a problem, and writes to the log what is a fault of ours. */
@Component(service = Recurso.class)
@Provider
public final class ProblemMapper implements ExceptionMapper<Throwable>, Recurso {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final List<String> KEPT = List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final DatabaseFaults database;

    /** With the meaning of the constraints. */
    @Activate
    public ProblemMapper(@Reference ConstraintMessages constraints) {
        this.database = new DatabaseFaults(constraints);
    }

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        return problem(fault).map(p -> answer(p, fault)).orElseGet(() -> incident(fault));
    }

    private Optional<Problema> problem(Throwable fault) {
        if (fault instanceof Problema problem) {
            return Optional.of(problem);
        }
        return WebFaults.problem(fault).or(() -> database.problem(fault));
    }

    private static Response answer(Problema problem, Throwable fault) {
        Response.ResponseBuilder answer = Response.status(problem.estado())
                .type(ProblemDetails.MEDIA_TYPE)
                .entity(ProblemDetails.of(problem));
        if (fault instanceof WebApplicationException web) {
            KEPT.forEach(name -> keep(answer, name, web.getResponse().getHeaderString(name)));
        }
        Duration wait = problem.espera() == null && problem.estado() == 503 ? PAUSE : problem.espera();
        if (wait != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds()));
        }
        return answer.build();
    }

    private static void keep(Response.ResponseBuilder answer, String name, @Nullable String value) {
        if (value != null) {
            answer.header(name, value);
        }
    }

    private static Response incident(Throwable fault) {
        String incident = RequestIds.next();
        LOG.error("Incidente {} (petición {})", incident, MDC.get(RequestFilter.MDC_KEY), fault);
        return Response.serverError()
                .type(ProblemDetails.MEDIA_TYPE)
                .entity(ProblemDetails.incident(incident))
                .build();
    }
}
