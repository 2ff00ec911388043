package mx.conalep.secyt.normativa.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;

/** Acts on a record as it was read: each needs {@code If-Match} and runs once for its {@code Idempotency-Key}. */
public final class Actos {

    private Actos() {}

    /** What is done with a record of that version. */
    @FunctionalInterface
    public interface Acto<R> {
        /** Does it. */
        R hacer(Identidad quien, int version);
    }

    /**
     * Does it in the caller's name.
     *
     * @param respuesta pure, as {@link Idempotencia} demands
     * @throws mx.conalep.secyt.http.Problema 401 without a caller, 428 without the version, and what the act throws
     */
    public static <R> Response hacer(
            Idempotencia idempotencia,
            ContainerRequestContext peticion,
            @Nullable String ifMatch,
            Acto<R> acto,
            Function<R, Response> respuesta) {
        Identidad quien = Identidad.de(peticion.getSecurityContext());
        int version = IfMatch.exigir(ifMatch);
        return idempotencia.ejecutar(
                peticion, quien.cuenta(), antes -> acto.hacer(quien.con(antes), version), respuesta);
    }
}
