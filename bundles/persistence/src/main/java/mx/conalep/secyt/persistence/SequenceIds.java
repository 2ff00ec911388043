package mx.conalep.secyt.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Identifiers from a sequence for rows written over JDBC, from the same blocks that JPA draws on. */
public final class SequenceIds {

    /** What every sequence grows by, and every {@code allocationSize}: identifiers in a block. */
    public static final int BLOCK = 50;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private SequenceIds() {}

    /**
     * Draws as many identifiers as asked; what is left of the last block is lost.
     *
     * @param sequence name of a sequence with increment {@value #BLOCK}
     * @param count how many, zero or more
     */
    public static long[] next(TxSession session, String sequence, int count) throws SQLException {
        int blocks = (count + BLOCK - 1) / BLOCK;
        long[] starts = new long[blocks];
        try (PreparedStatement statement = session.jdbc().prepareStatement(sql(session, sequence))) {
            for (int i = 0; i < blocks; i++) {
                starts[i] = one(statement);
            }
        }
        return LongStream.of(starts)
                .flatMap(start -> LongStream.range(start, start + BLOCK))
                .limit(count)
                .toArray();
    }

    private static long one(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String sql(TxSession session, String sequence) throws SQLException {
        if (!NAME.matcher(sequence).matches()) {
            throw new IllegalArgumentException("Not a sequence name: " + sequence);
        }
        boolean derby = session.jdbc().getMetaData().getDatabaseProductName().contains("Derby");
        return derby ? "VALUES NEXT VALUE FOR " + sequence : "SELECT nextval('" + sequence + "')";
    }
}
