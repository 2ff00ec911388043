package mx.conalep.secyt.persistence;

/** A row was changed by somebody else since it was read. */
public final class StaleVersionException extends RuntimeException {

    /** With what was being changed. */
    public StaleVersionException(String message) {
        super(message);
    }

    /** With what was being changed, and how the database said it. */
    public StaleVersionException(String message, Throwable cause) {
        super(message, cause);
    }
}
