package mx.conalep.secyt.persistence;

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
        try (PreparedStatement statement = prepare(session);
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
        return list(session, reader).stream().findFirst();
    }

    /** The number in the first column of the first row; 0 without rows. */
    public long number(TxSession session) throws SQLException {
        return first(session, row -> row.getLong(1)).orElse(0L);
    }

    /** Changes rows; how many. */
    public int update(TxSession session) throws SQLException {
        try (PreparedStatement statement = prepare(session)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(TxSession session) throws SQLException {
        PreparedStatement statement = session.jdbc().prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, bound(values.get(i)));
        }
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
