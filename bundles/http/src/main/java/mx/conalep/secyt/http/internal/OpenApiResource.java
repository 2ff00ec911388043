package mx.conalep.secyt.http.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.http.internal.openapi.OpenApi;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** {@code GET /openapi.json}, made when it is first asked for and again when the resources changed. */
@Component(service = Recurso.class)
@Path("openapi.json")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource implements Recurso {

    private record Rendered(Set<Object> parts, String json, EntityTag tag) {}

    private final String version;
    private final ObjectMapper mapper = Json.mapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private volatile @Nullable Rendered last;

    /** For the version of this bundle. */
    @Activate
    public OpenApiResource(BundleContext bundle) {
        this(bundle.getBundle().getVersion().toString());
    }

    OpenApiResource(String version) {
        this.version = version;
    }

    /** The document; 304 for whoever has it. */
    @GET
    @PermitAll
    @SuppressWarnings("deprecation") // the whiteboard's resources are singletons; nothing has replaced this method
    public Response get(@Context Application application, @Context Request request) {
        Rendered document = rendered(application.getSingletons());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(document.tag());
        return (unchanged == null ? Response.ok(document.json()) : unchanged)
                .tag(document.tag())
                .header("Cache-Control", "no-cache")
                .build();
    }

    private Rendered rendered(Set<Object> parts) {
        Rendered known = last;
        if (known == null || !known.parts().equals(parts)) {
            String json = json(OpenApi.read(parts, ProblemDetails.class, version, mapper));
            known = new Rendered(Set.copyOf(parts), json, new EntityTag(Integer.toHexString(json.hashCode())));
            last = known;
        }
        return known;
    }

    private String json(Map<String, Object> document) {
        try {
            return mapper.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
