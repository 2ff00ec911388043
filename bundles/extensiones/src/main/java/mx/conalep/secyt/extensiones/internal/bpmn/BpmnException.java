package mx.conalep.secyt.extensiones.internal.bpmn;

/** A file that cannot be taken; the message says in Spanish what is wrong and how to mend it. */
public final class BpmnException extends Exception {

    /** With what is wrong. */
    public BpmnException(String mensaje) {
        super(mensaje);
    }

    /** Demands something of the file. */
    public static void exigir(boolean condicion, String mensaje) throws BpmnException {
        if (!condicion) {
            throw new BpmnException(mensaje);
        }
    }
}
