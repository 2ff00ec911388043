package mx.conalep.secyt.security.internal;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;

/**
 * A credential that was verified a short while ago.
 *
 * @param version of the account when it was
 * @param dia on which the powers hold
 * @param csrf of the open session, null for account and password
 * @param revisado reading of the ticker when the account was last looked at
 */
record Recuerdo(
        Identidad identidad,
        int version,
        LocalDate dia,
        @Nullable String csrf,
        AtomicLong revisado) {

    Recuerdo(CuentaFila fila, LocalDate dia) {
        this(fila.identidad(dia), fila.version(), dia, null, new AtomicLong());
    }

    Recuerdo conSesion(String csrf) {
        return new Recuerdo(identidad, version, dia, csrf, new AtomicLong());
    }

    String cuenta() {
        return identidad.cuenta();
    }
}
