package mx.conalep.secyt.seguimiento.internal.ambito;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of small tables over JDBC: one statement with its values. Instants, days and constants are told as both databases want them. */
public final class Filas {

    private Filas() {}

    /** Turns a row into a value. */
    @FunctionalInterface
    public interface Lector<T> {

        /** Reads the row on which it stands. */
        T leer(ResultSet row) throws SQLException;
    }

    /** All rows, in their order. */
    public static <T> List<T> listar(Connection connection, String sql, Lector<T> lector, @Nullable Object... valores)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, 1, valores);
            return todas(select, lector);
        }
    }

    /** All rows that the conditions let through; they stand before what follows them. */
    public static <T> List<T> listar(
            Connection connection, String sql, Condiciones condiciones, String despues, Lector<T> lector)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql + condiciones.where() + despues)) {
            condiciones.bind(select, 1);
            return todas(select, lector);
        }
    }

    /** The first row, if there is one. */
    public static <T> Optional<T> una(Connection connection, String sql, Lector<T> lector, @Nullable Object... valores)
            throws SQLException {
        return listar(connection, sql, lector, valores).stream().findFirst();
    }

    /** Inserts, updates or deletes; tells how many rows. */
    public static int cambiar(Connection connection, String sql, @Nullable Object... valores) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            bind(update, 1, valores);
            return update.executeUpdate();
        }
    }

    /** The same for each list of values. */
    public static void cambiarCada(Connection connection, String sql, List<@Nullable Object[]> renglones)
            throws SQLException {
        if (renglones.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (@Nullable Object[] valores : renglones) {
                bind(update, 1, valores);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Binds values from a place on; tells the next place. */
    public static int bind(PreparedStatement statement, int desde, @Nullable Object... valores) throws SQLException {
        int i = desde;
        for (Object valor : valores) {
            statement.setObject(i++, sql(valor));
        }
        return i;
    }

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

    private static <T> List<T> todas(PreparedStatement select, Lector<T> lector) throws SQLException {
        List<T> todas = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                todas.add(lector.leer(row));
            }
        }
        return todas;
    }

    private static @Nullable Object sql(@Nullable Object valor) {
        if (valor instanceof Instant instante) {
            return Timestamp.from(instante);
        }
        if (valor instanceof LocalDate dia) {
            return Date.valueOf(dia);
        }
        return valor instanceof Enum<?> constante ? constante.name() : valor;
    }
}
