package mx.conalep.secyt.bpmn;

/** A file that cannot be read; the message says in Spanish what is wrong, where, and how to mend it. */
public final class LecturaException extends Exception {

    /** With what is wrong. */
    public LecturaException(String mensaje) {
        super(mensaje);
    }
}
