package mx.conalep.secyt.http.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import mx.conalep.secyt.http.Problema;
import org.jspecify.annotations.Nullable;

/** Refuses a body that is too large: by its announced length before reading, else while it is read. */
final class BodyLimitFilter implements ContainerRequestFilter {

    private final long limit;

    BodyLimitFilter(long limit) {
        this.limit = limit;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        long announced = length(request.getHeaderString(HttpHeaders.CONTENT_LENGTH));
        if (announced > limit) {
            throw tooLarge();
        }
        if (announced < 0) {
            request.setEntityStream(new Counted(request.getEntityStream()));
        }
    }

    private static long length(@Nullable String header) {
        try {
            return header == null ? -1 : Long.parseLong(header);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private Problema tooLarge() {
        return new Problema(
                413,
                "cuerpo-demasiado-grande",
                "El cuerpo pasa de " + limit + " bytes; divídalo o redúzcalo.",
                List.of());
    }

    /** The body of a request that did not say how long it is. */
    private final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count(n);
            return n;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int n) {
            count += Math.max(n, 0);
            if (count > limit) {
                throw tooLarge();
            }
        }
    }
}
