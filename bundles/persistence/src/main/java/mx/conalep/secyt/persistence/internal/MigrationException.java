package mx.conalep.secyt.persistence.internal;

/** A change log could not be run. */
final class MigrationException extends RuntimeException {

    MigrationException(Throwable cause) {
        super("No se pudieron preparar los cambios de tablas: " + cause.getMessage(), cause);
    }

    MigrationException(String module, Throwable cause) {
        super("No se pudieron actualizar las tablas de \"" + module + "\": " + cause.getMessage(), cause);
    }
}
