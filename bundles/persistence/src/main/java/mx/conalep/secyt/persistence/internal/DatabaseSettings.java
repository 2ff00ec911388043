package mx.conalep.secyt.persistence.internal;

/**
 * Where the database is and who enters.
 *
 * @param user empty to enter without name and password
 */
public record DatabaseSettings(String url, String user, String password, int poolSize) {

    Engine engine() {
        return Engine.of(url);
    }

    /** Tells no secret. */
    @Override
    public String toString() {
        return "DatabaseSettings of " + engine();
    }
}
