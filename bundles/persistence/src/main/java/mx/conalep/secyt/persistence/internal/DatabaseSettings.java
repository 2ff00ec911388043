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

    /** The address without its parameters, which may hold secrets. */
    String place() {
        return url.split("[;?]", 2)[0];
    }

    @Override
    public String toString() {
        return place();
    }
}
