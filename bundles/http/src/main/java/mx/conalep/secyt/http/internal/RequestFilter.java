package mx.conalep.secyt.http.internal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.slf4j.MDC;

/** First and last of each request: its name for the log, and the headers that every answer carries. */
@Component(service = Recurso.class)
@Provider
@PreMatching
@Priority(1)
public final class RequestFilter implements ContainerRequestFilter, ContainerResponseFilter, Recurso {

    /** Under this key the log finds the name of the request. */
    static final String MDC_KEY = "peticion";

    /** The name travels in this header; a caller may give one. */
    static final String HEADER = "X-Peticion";

    private static final int LONGEST = 64;

    @Override
    public void filter(ContainerRequestContext request) {
        String given = request.getHeaderString(HEADER);
        String id = given != null && isName(given) ? given : RequestIds.next();
        request.setProperty(HEADER, id);
        MDC.put(MDC_KEY, id);
        if (request.getUriInfo().getRequestUri().toString().contains("%00")) {
            throw new Problema(
                    400, "peticion-invalida", "Quite los caracteres nulos (%00) de la dirección.", List.of());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        SecurityHeaders.addTo(headers);
        headers.put(HEADER, SecurityHeaders.one(String.valueOf(request.getProperty(HEADER))));
        MDC.remove(MDC_KEY);
    }

    private static boolean isName(@Nullable String given) {
        return given != null
                && given.length() >= 8
                && given.length() <= LONGEST
                && given.chars().allMatch(c -> c == '-' || (c < 128 && Character.isLetterOrDigit(c)));
    }
}
