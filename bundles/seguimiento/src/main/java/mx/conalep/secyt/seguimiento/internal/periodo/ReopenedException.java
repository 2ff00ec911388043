package mx.conalep.secyt.seguimiento.internal.periodo;

import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.seguimiento.Periodo;

/** A period refused a change and was reopened before the reason could be read; the transaction is run again. */
final class ReopenedException extends RuntimeException {

    private final transient Periodo periodo;

    ReopenedException(Periodo periodo) {
        super(Cerrado.nombre(periodo));
        this.periodo = periodo;
    }

    /** What the caller is told when it happens time and again. */
    Problema problema() {
        return Cerrado.problema(periodo);
    }
}
