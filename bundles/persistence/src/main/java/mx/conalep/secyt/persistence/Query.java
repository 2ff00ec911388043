package mx.conalep.secyt.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One SQL statement with its values bound: instants as UTC time stamps, days as dates, constants by name. Immutable. */
public final class Query {

    /** Reads one row. */
    @FunctionalInterface
    public interface Reader<R> {

        /** What the row says. */
        R read(ResultSet row) throws SQLException;
    }

    private final String sql;
    private final List<@Nullable Object> values;

    private Query(String sql, List<@Nullable Object> values) {
        this.sql = sql;
        this.values = values;
    }

    /** A statement and its values in order. */
    public static Query of(String sql, @Nullable Object... values) {
        return of(sql, Arrays.asList(values));
    }

    /** The same, with the values in a list. */
    public static Query of(String sql, List<? extends @Nullable Object> values) {
        return new Query(sql, Collections.unmodifiableList(new ArrayList<>(values)));
    }

    /** All rows. */
    public <R> List<R> list(TxSession session, Reader<R> reader) throws SQLException {
        return list(session.jdbc(), reader);
    }

    /** All rows, on a connection of a transaction. */
    public <R> List<R> list(Connection connection, Reader<R> reader) throws SQLException {
        try (PreparedStatement statement = prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            List<R> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        }
    }

    /** The first row, if there is one. */
    public <R> Optional<R> first(TxSession session, Reader<R> reader) throws SQLException {
        return first(session.jdbc(), reader);
    }

    /** The first row, if there is one, on a connection of a transaction. */
    public <R> Optional<R> first(Connection connection, Reader<R> reader) throws SQLException {
        return list(connection, reader).stream().findFirst();
    }

    /** The number in the first column of the first row; 0 without rows. */
    public long number(TxSession session) throws SQLException {
        return first(session, row -> row.getLong(1)).orElse(0L);
    }

    /** Changes rows; how many. */
    public int update(TxSession session) throws SQLException {
        return update(session.jdbc());
    }

    /** Changes rows on a connection of a transaction; how many. */
    public int update(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepare(connection)) {
            return statement.executeUpdate();
        }
    }

    /** Runs one statement for each list of values, as a batch. */
    public static void each(TxSession session, String sql, List<@Nullable Object[]> lists) throws SQLException {
        if (lists.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = session.jdbc().prepareStatement(sql)) {
            for (@Nullable Object[] values : lists) {
                bind(statement, 1, values);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Binds values from a place on; the next place. */
    public static int bind(PreparedStatement statement, int from, @Nullable Object... values) throws SQLException {
        int i = from;
        for (Object value : values) {
            statement.setObject(i++, bound(value));
        }
        return i;
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        bind(statement, 1, values.toArray());
        return statement;
    }

    private static @Nullable Object bound(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return Timestamp.from(instant);
        }
        if (value instanceof LocalDate day) {
            return Date.valueOf(day);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
