package mx.conalep.secyt.seguimiento.internal.ambito;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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

    /** The number in a column; null when there is none. */
    public static @Nullable Integer entero(ResultSet row, String columna) throws SQLException {
        int numero = row.getInt(columna);
        return row.wasNull() ? null : numero;
    }
}
