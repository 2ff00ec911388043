package mx.conalep.secyt.seguimiento.internal.ambito;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/** What a row says, in the types of the records. */
public final class Filas {

    private Filas() {}

    /** The instant in a column. */
    public static Instant instante(ResultSet row, String columna) throws SQLException {
        return row.getTimestamp(columna).toInstant();
    }

    /** The day in a column. */
    public static LocalDate dia(ResultSet row, String columna) throws SQLException {
        return row.getDate(columna).toLocalDate();
    }
}
