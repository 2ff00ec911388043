package mx.conalep.secyt.http.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import mx.conalep.secyt.persistence.TxSession;

/** The table {@code idempotencia}: keys seen in the last 24 hours, with what was answered. */
final class IdempotencyTable {

    /** The constraint that a key seen breaks. */
    static final String PRIMARY_KEY = "pk_idempotencia";

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration STEP = Duration.ofMinutes(5);

    private static final String INSERT = "INSERT INTO idempotencia"
            + " (cuenta, clave, huella, estado, ubicacion, etiqueta, cuerpo, creado) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String FIND = "SELECT huella, estado, ubicacion, etiqueta, cuerpo FROM idempotencia"
            + " WHERE cuenta = ? AND clave = ? AND creado > ?";
    private static final String FORGET = "DELETE FROM idempotencia WHERE cuenta = ? AND clave = ? AND creado <= ?";
    private static final String OLDEST = "SELECT MIN(creado) FROM idempotencia";
    private static final String SWEEP = "DELETE FROM idempotencia WHERE creado <= ?";

    private IdempotencyTable() {}

    /** A request seen, and its answer. */
    record Seen(String fingerprint, StoredAnswer answer) {}

    /** An account's key. */
    record Key(String account, String value) {}

    static void insert(TxSession s, Key key, Seen seen) throws SQLException {
        StoredAnswer answer = seen.answer();
        try (PreparedStatement insert = s.jdbc().prepareStatement(INSERT)) {
            insert.setString(1, key.account());
            insert.setString(2, key.value());
            insert.setString(3, seen.fingerprint());
            insert.setInt(4, answer.status());
            insert.setString(5, answer.location());
            insert.setString(6, answer.tag());
            insert.setString(7, answer.keptBody());
            insert.setTimestamp(8, utc(s.now()));
            insert.executeUpdate();
        }
    }

    static Optional<Seen> find(TxSession s, Key key) throws SQLException {
        try (PreparedStatement find = s.jdbc().prepareStatement(FIND)) {
            find.setString(1, key.account());
            find.setString(2, key.value());
            find.setTimestamp(3, utc(s.now().minus(KEPT)));
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(seen(row)) : Optional.empty();
            }
        }
    }

    /** Forgets an expired key; false when it has not expired. */
    static boolean forget(TxSession s, Key key) throws SQLException {
        try (PreparedStatement forget = s.jdbc().prepareStatement(FORGET)) {
            forget.setString(1, key.account());
            forget.setString(2, key.value());
            forget.setTimestamp(3, utc(s.now().minus(KEPT)));
            return forget.executeUpdate() > 0;
        }
    }

    /** Forgets the oldest keys, a few minutes of them at a time; false when there is nothing left to forget. */
    static boolean sweep(TxSession s) throws SQLException {
        Instant limit = s.now().minus(KEPT);
        Optional<Instant> oldest = oldest(s).filter(o -> !o.isAfter(limit));
        if (oldest.isEmpty()) {
            return false;
        }
        Instant step = oldest.get().plus(STEP);
        try (PreparedStatement sweep = s.jdbc().prepareStatement(SWEEP)) {
            sweep.setTimestamp(1, utc(step.isBefore(limit) ? step : limit));
            sweep.executeUpdate();
        }
        return true;
    }

    private static Optional<Instant> oldest(TxSession s) throws SQLException {
        try (PreparedStatement oldest = s.jdbc().prepareStatement(OLDEST);
                ResultSet row = oldest.executeQuery()) {
            row.next();
            return Optional.ofNullable(row.getTimestamp(1))
                    .map(t -> t.toLocalDateTime().toInstant(ZoneOffset.UTC));
        }
    }

    private static Seen seen(ResultSet row) throws SQLException {
        StoredAnswer answer = new StoredAnswer(row.getInt(2), row.getString(3), row.getString(4), row.getString(5));
        return new Seen(row.getString(1), answer);
    }

    private static Timestamp utc(Instant instant) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }
}
