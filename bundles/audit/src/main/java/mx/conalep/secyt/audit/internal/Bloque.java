package mx.conalep.secyt.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** One link of the chain. */
record Bloque(long numero, Instant momento, int filas, String previo, String huella) {

    static final String COLUMNAS = "numero, momento, filas, previo, huella";

    /** What stands before the first one. */
    static final Bloque ORIGEN = new Bloque(0, Instant.EPOCH, 0, Huella.ORIGEN, Huella.ORIGEN);

    static Bloque leer(ResultSet rs) throws SQLException {
        return new Bloque(
                rs.getLong(1), rs.getTimestamp(2).toInstant(), rs.getInt(3), rs.getString(4), rs.getString(5));
    }

    /** Its line in the file of heads. */
    String cabeza() {
        return numero + " " + momento + " " + huella;
    }
}
