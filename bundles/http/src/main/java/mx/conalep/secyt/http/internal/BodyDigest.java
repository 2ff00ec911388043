package mx.conalep.secyt.http.internal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.persistence.Sha256;
import org.osgi.service.component.annotations.Component;

/** Hashes the body of a request that carries an {@code Idempotency-Key} while it is read. */
@Component(service = Recurso.class)
@Provider
@Priority(Priorities.ENTITY_CODER + 1)
public final class BodyDigest implements ReaderInterceptor, Recurso {

    /** The header that asks for it. */
    static final String KEY_HEADER = "Idempotency-Key";

    private static final String PROPERTY = BodyDigest.class.getName();

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getHeaders().containsKey(KEY_HEADER)) {
            MessageDigest digest = Sha256.digest();
            context.setProperty(PROPERTY, digest);
            context.setInputStream(new DigestInputStream(context.getInputStream(), digest));
        }
        return context.proceed();
    }

    /** What distinguishes the request from another with the same key; asked for once, after the body was read. */
    static String fingerprint(ContainerRequestContext request) {
        MessageDigest digest = request.getProperty(PROPERTY) instanceof MessageDigest read ? read : Sha256.digest();
        URI uri = request.getUriInfo().getRequestUri();
        String query = uri.getRawQuery() == null ? "" : '?' + uri.getRawQuery();
        String line = request.getMethod() + ' ' + uri.getRawPath() + query;
        return HexFormat.of().formatHex(digest.digest(line.getBytes(StandardCharsets.UTF_8)));
    }
}
