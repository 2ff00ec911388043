package mx.conalep.secyt.trabajos;

/** The job must not go on here: it was cancelled, the node stops, or another node has it. A worker lets it pass. */
public final class TrabajoDetenidoException extends RuntimeException {

    /** With the reason, for the log. */
    public TrabajoDetenidoException(String message) {
        super(message);
    }
}
