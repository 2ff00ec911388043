package mx.conalep.secyt.persistence;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Numbers without gaps, kept in the column {@code ultimo} of a table: the row stays locked until the transaction that drew
 * from it ends, so draw last. Immutable.
 */
public final class Counter {

    /** The transaction is run again when two open a series at once. */
    private static final String AGAIN = "40001";

    private final String raise;
    private final String read;
    private final String open;

    private Counter(String table, String... key) {
        String where =
                Arrays.stream(key).map(column -> column + " = ?").collect(Collectors.joining(" AND ", " WHERE ", ""));
        this.raise = "UPDATE " + table + " SET ultimo = ultimo + 1" + where;
        this.read = "SELECT ultimo FROM " + table + where;
        this.open = "INSERT INTO " + table + " (" + String.join(", ", key) + ", ultimo) VALUES ("
                + Placeholders.of(key.length) + ", 1)";
    }

    /** The counter of a table, with one series for each value of these columns. */
    public static Counter of(String table, String... key) {
        return new Counter(table, key);
    }

    /** The next number of a series; the first is 1. */
    public int next(TxSession session, Object... key) throws SQLException {
        if (Query.of(raise, key).update(session) == 0) {
            open(session, key);
        }
        return (int) Query.of(read, key).number(session);
    }

    private void open(TxSession session, Object... key) throws SQLException {
        try {
            Query.of(open, key).update(session);
        } catch (SQLException e) {
            throw String.valueOf(e.getSQLState()).startsWith("23")
                    ? new SQLException("Another transaction opened the series", AGAIN, e)
                    : e;
        }
    }
}
