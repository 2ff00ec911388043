package mx.conalep.secyt.archive.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.TxSession;

/** The table {@code archivo_subida}. */
final class SubidaRows {

    private static final String INSERTAR = "INSERT INTO archivo_subida"
            + " (id, cuenta, unidad, nombre, tamano, sha256, vence, para, recibido) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)";
    private static final String UNA =
            "SELECT id, cuenta, unidad, nombre, tamano, sha256, recibido, vence, archivo, para FROM archivo_subida"
                    + " WHERE id = ? AND cuenta = ? AND vence > ?";
    private static final String ABIERTAS =
            "SELECT COUNT(*) FROM archivo_subida WHERE cuenta = ? AND archivo IS NULL AND vence > ?";
    private static final String AVANZAR = "UPDATE archivo_subida SET recibido = recibido + ?, vence = ?"
            + " WHERE id = ? AND recibido = ? AND archivo IS NULL";
    private static final String TERMINAR = "UPDATE archivo_subida SET archivo = ? WHERE id = ? AND archivo IS NULL";
    private static final String TOMAR = "UPDATE archivo_subida SET vence = vence WHERE id = ?";
    private static final String BORRAR = "DELETE FROM archivo_subida WHERE id = ?";
    private static final String VENCIDA =
            "SELECT id FROM archivo_subida WHERE vence <= ? ORDER BY vence FETCH FIRST 1 ROWS ONLY";

    private SubidaRows() {}

    static Subida insertar(TxSession s, Subida nueva, long id, Instant vence) throws SQLException {
        try (PreparedStatement insert = s.jdbc().prepareStatement(INSERTAR)) {
            insert.setLong(1, id);
            insert.setString(2, s.actor());
            insert.setString(3, nueva.de().unidad());
            insert.setString(4, nueva.nombre());
            insert.setLong(5, nueva.tamano());
            insert.setString(6, nueva.sha256());
            insert.setTimestamp(7, Timestamp.from(vence));
            insert.setString(8, nueva.de().para());
            insert.executeUpdate();
        }
        return leer(s, id, s.actor()).orElseThrow();
    }

    /** One of an account, unless its time is over. */
    static Optional<Subida> leer(TxSession s, long id, String cuenta) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement(UNA)) {
            select.setLong(1, id);
            select.setString(2, cuenta);
            select.setTimestamp(3, Timestamp.from(s.now()));
            try (ResultSet fila = select.executeQuery()) {
                return fila.next() ? Optional.of(subida(fila)) : Optional.empty();
            }
        }
    }

    static int abiertas(TxSession s) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement(ABIERTAS)) {
            select.setString(1, s.actor());
            select.setTimestamp(2, Timestamp.from(s.now()));
            try (ResultSet fila = select.executeQuery()) {
                fila.next();
                return fila.getInt(1);
            }
        }
    }

    /** Whether it was still there; of two at once the second is not. */
    static boolean avanzar(TxSession s, long id, long desde, int bytes, Instant vence) throws SQLException {
        try (PreparedStatement update = s.jdbc().prepareStatement(AVANZAR)) {
            update.setInt(1, bytes);
            update.setTimestamp(2, Timestamp.from(vence));
            update.setLong(3, id);
            update.setLong(4, desde);
            return update.executeUpdate() == 1;
        }
    }

    /** Whether nobody had finished it before. */
    static boolean terminar(TxSession s, long id, long archivo) throws SQLException {
        try (PreparedStatement update = s.jdbc().prepareStatement(TERMINAR)) {
            update.setLong(1, archivo);
            update.setLong(2, id);
            return update.executeUpdate() == 1;
        }
    }

    /** With its pieces; the row is taken first, so that no piece comes in between. */
    static boolean borrar(TxSession s, long id) throws SQLException {
        ejecutar(s, TOMAR, id);
        TrozoRows.borrar(s, id);
        return ejecutar(s, BORRAR, id);
    }

    private static boolean ejecutar(TxSession s, String sql, long id) throws SQLException {
        try (PreparedStatement orden = s.jdbc().prepareStatement(sql)) {
            orden.setLong(1, id);
            return orden.executeUpdate() == 1;
        }
    }

    /** The one that expired first. */
    static Optional<Long> vencida(TxSession s, Instant ahora) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement(VENCIDA)) {
            select.setTimestamp(1, Timestamp.from(ahora));
            try (ResultSet fila = select.executeQuery()) {
                return fila.next() ? Optional.of(fila.getLong(1)) : Optional.empty();
            }
        }
    }

    private static Subida subida(ResultSet fila) throws SQLException {
        return new Subida(
                fila.getLong(1),
                fila.getString(2),
                new Pertenencia(fila.getString(3), fila.getString(10)),
                fila.getString(4),
                fila.getLong(5),
                fila.getString(6),
                fila.getLong(7),
                fila.getTimestamp(8).toInstant(),
                Columns.number(fila, 9));
    }
}
