package mx.conalep.secyt.security.internal;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mx.conalep.secyt.http.Problema;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Reads refusals. */
final class Refusals {

    private Refusals() {}

    /** The refusal as {@code "403 codigo"}, {@code "none"} when it was not refused. */
    static String refusal(ThrowingCallable act) {
        Problema problem = catchThrowableOfType(Problema.class, act);
        return problem == null ? "none" : problem.estado() + " " + problem.codigo();
    }
}
