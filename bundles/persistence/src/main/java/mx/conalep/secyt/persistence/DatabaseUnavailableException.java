package mx.conalep.secyt.persistence;

/** The database cannot be used now; the same call may succeed later. */
public final class DatabaseUnavailableException extends RuntimeException {

    /** With what failed. */
    public DatabaseUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
