package mx.conalep.secyt.http.internal;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What every answer of the API tells the browser, unless the resource said otherwise. */
final class SecurityHeaders {

    private static final Map<String, String> VALUES = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            HttpHeaders.CACHE_CONTROL,
            "no-store",
            "Content-Security-Policy",
            "default-src 'none'; frame-ancestors 'none'",
            "Referrer-Policy",
            "no-referrer");

    private SecurityHeaders() {}

    static void addTo(MultivaluedMap<String, Object> headers) {
        for (Map.Entry<String, String> header : VALUES.entrySet()) {
            headers.computeIfAbsent(header.getKey(), name -> one(header.getValue()));
        }
    }

    /** A list that can grow, made here because {@code putSingle} looks its key up four times. */
    static List<Object> one(Object value) {
        List<Object> values = new ArrayList<>(1);
        values.add(value);
        return values;
    }

    static void addTo(HttpServletResponse response) {
        VALUES.forEach(response::setHeader);
    }
}
