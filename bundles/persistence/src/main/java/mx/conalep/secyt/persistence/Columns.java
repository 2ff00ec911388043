package mx.conalep.secyt.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Columns that may be empty, by name or by place from 1 on; what is empty reads as null. */
public final class Columns {

    private Columns() {}

    /** An instant. */
    public static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    /** An instant. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return instant(row, row.findColumn(column));
    }

    /** A day. */
    public static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    /** A day. */
    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return day(row, row.findColumn(column));
    }

    /** A small number. */
    public static @Nullable Integer integer(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : Integer.valueOf(number);
    }

    /** A small number. */
    public static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        return integer(row, row.findColumn(column));
    }

    /** A large number. */
    public static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : Long.valueOf(number);
    }

    /** A large number. */
    public static @Nullable Long number(ResultSet row, String column) throws SQLException {
        return number(row, row.findColumn(column));
    }

    /** Yes or no. */
    public static @Nullable Boolean truth(ResultSet row, int column) throws SQLException {
        boolean truth = row.getBoolean(column);
        return row.wasNull() ? null : Boolean.valueOf(truth);
    }

    /** A constant, kept by its name. */
    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, ResultSet row, String column)
            throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
