package mx.conalep.secyt.seguimiento.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mx.conalep.secyt.http.Problema;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Refusals that tests expect. */
public final class Refusals {

    private Refusals() {}

    /** Runs it and returns the refusal, which must have that status and code. */
    public static Problema refused(ThrowingCallable accion, int estado, String codigo) {
        Problema problema = catchThrowableOfType(Problema.class, accion);
        assertThat(problema).as("a refusal with %s", codigo).isNotNull();
        assertThat(problema.codigo()).as(problema.getMessage()).isEqualTo(codigo);
        assertThat(problema.estado()).isEqualTo(estado);
        return problema;
    }
}
