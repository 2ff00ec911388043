package mx.conalep.secyt.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import mx.conalep.secyt.persistence.BeforeCommit;
import org.osgi.annotation.versioning.ProviderType;

/** Makes a POST safe to repeat: the key is stored in the transaction of the record (design decision 4). */
@ProviderType
public interface Idempotencia {

    /**
     * Runs a POST once for each {@code Idempotency-Key} of an account; without the header it just runs.
     *
     * @param peticion the request; its body was hashed while it was read
     * @param cuenta who asks
     * @param accion the use case; hands the hook to its transaction
     * @param respuesta turns what the use case returned into the answer; called in the transaction, so it must be pure
     * @return the answer; a repeated request gets the stored one
     * @throws Problema 422 when the key was used with another body, 400 when the key is not 1 to 100 visible characters
     */
    <R> Response ejecutar(
            ContainerRequestContext peticion,
            String cuenta,
            Function<BeforeCommit, R> accion,
            Function<R, Response> respuesta);
}
