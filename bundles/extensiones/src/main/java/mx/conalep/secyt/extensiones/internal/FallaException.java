package mx.conalep.secyt.extensiones.internal;

/** A failure of a plugin that the guard itself found; the message is Spanish and safe to show. */
final class FallaException extends Exception {

    FallaException(String mensaje) {
        super(mensaje);
    }
}
