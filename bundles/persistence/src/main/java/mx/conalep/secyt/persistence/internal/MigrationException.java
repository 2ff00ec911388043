package mx.conalep.secyt.persistence.internal;

/** A change log could not be run. */
final class MigrationException extends RuntimeException {

    MigrationException(String module, Throwable cause) {
        super("No se pudieron actualizar las tablas de \"" + module + "\": " + cause.getMessage(), cause);
    }
}
