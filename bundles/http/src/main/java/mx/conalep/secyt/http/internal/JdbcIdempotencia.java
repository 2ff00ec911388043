package mx.conalep.secyt.http.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.BeforeCommit;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps keys in the database.
 *
 * <p>It does not look for the key beforehand: the work of a repeated request fails on the key, or on what the first one
 * did, is rolled back, and then the answer is looked up. So the usual request pays one insert and no read.
 */
@Component
public final class JdbcIdempotencia implements Idempotencia {

    private static final int LONGEST_KEY = 100;

    private final Tx tx;
    private final ObjectMapper mapper = Json.mapper();

    /** With the transactions. */
    @Activate
    public JdbcIdempotencia(@Reference Tx tx) {
        this.tx = tx;
    }

    @Override
    public <R> Response ejecutar(
            ContainerRequestContext peticion,
            String cuenta,
            Function<BeforeCommit, R> accion,
            Function<R, Response> respuesta) {
        String given = peticion.getHeaderString(BodyDigest.KEY_HEADER);
        if (given == null) {
            return respuesta.apply(accion.apply(BeforeCommit.NOTHING));
        }
        IdempotencyTable.Key key = new IdempotencyTable.Key(cuenta, visible(given));
        String fingerprint = BodyDigest.fingerprint(peticion);
        try {
            return run(key, fingerprint, accion, respuesta);
        } catch (RuntimeException e) {
            return repeated(key, fingerprint).orElseGet(() -> {
                forget(key, e);
                return run(key, fingerprint, accion, respuesta);
            });
        }
    }

    /** Throws the fault on unless an expired key, not yet swept, was all that stood in the way. */
    private void forget(IdempotencyTable.Key key, RuntimeException fault) {
        boolean taken = fault instanceof ConstraintViolatedException violated
                && violated.constraint().equals(IdempotencyTable.PRIMARY_KEY);
        if (!taken || !tx.write(TxContext.system("idempotencia"), s -> IdempotencyTable.forget(s, key))) {
            throw fault;
        }
    }

    private <R> Response run(
            IdempotencyTable.Key key,
            String fingerprint,
            Function<BeforeCommit, R> accion,
            Function<R, Response> respuesta) {
        AtomicReference<StoredAnswer> stored = new AtomicReference<>();
        R result = accion.apply((session, written) -> {
            @SuppressWarnings("unchecked") // the action returns what its transaction returned
            R same = (R) written;
            StoredAnswer answer = StoredAnswer.of(respuesta.apply(same), mapper);
            IdempotencyTable.insert(session, key, new IdempotencyTable.Seen(fingerprint, answer));
            stored.set(answer);
        });
        StoredAnswer answer = stored.get();
        return answer == null ? respuesta.apply(result) : answer.toResponse();
    }

    private Optional<Response> repeated(IdempotencyTable.Key key, String fingerprint) {
        return tx.read(s -> IdempotencyTable.find(s, key)).map(seen -> {
            if (!seen.fingerprint().equals(fingerprint)) {
                throw new Problema(
                        422,
                        "clave-reutilizada",
                        "Esa Idempotency-Key ya se usó con otra petición; use una nueva para cada registro.",
                        List.of());
            }
            return seen.answer().replayed();
        });
    }

    private static String visible(String given) {
        if (given.isEmpty() || given.length() > LONGEST_KEY || !given.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new Problema(
                    400, "clave-invalida", "Idempotency-Key lleva de 1 a 100 caracteres visibles ASCII.", List.of());
        }
        return given;
    }
}
