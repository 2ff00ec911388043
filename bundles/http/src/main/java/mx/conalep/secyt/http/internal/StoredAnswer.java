package mx.conalep.secyt.http.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** An answer as it is kept for whoever repeats his request; what is too long to be kept is given once only. */
record StoredAnswer(
        int status,
        @Nullable String location,
        @Nullable String tag,
        @Nullable String body) {

    private static final String REPLAYED = "Idempotency-Replayed";
    private static final int LONGEST_BODY = 30_000;

    static StoredAnswer of(Response answer, ObjectMapper mapper) {
        Object location = answer.getHeaders().getFirst(HttpHeaders.LOCATION);
        Object tag = answer.getHeaders().getFirst(HttpHeaders.ETAG);
        return new StoredAnswer(
                answer.getStatus(),
                location == null ? null : location.toString(),
                tag instanceof EntityTag entityTag ? entityTag.getValue() : null,
                answer.hasEntity() ? json(answer.getEntity(), mapper) : null);
    }

    private static String json(Object entity, ObjectMapper mapper) {
        try {
            return mapper.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answer cannot be written as JSON", e);
        }
    }

    /** The body, unless it is too long to be kept. */
    @Nullable String keptBody() {
        return body == null || body.length() > LONGEST_BODY ? null : body;
    }

    /** The answer, byte for byte what it was the first time. */
    Response toResponse() {
        return builder().build();
    }

    /** The answer again, marked as such. */
    Response replayed() {
        return builder().header(REPLAYED, "true").build();
    }

    private Response.ResponseBuilder builder() {
        Response.ResponseBuilder answer = Response.status(status);
        if (location != null) {
            answer.header(HttpHeaders.LOCATION, location);
        }
        if (tag != null) {
            answer.tag(tag);
        }
        return body == null ? answer : answer.entity(body).type(MediaType.APPLICATION_JSON_TYPE);
    }
}
