package mx.conalep.secyt.archive.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import mx.conalep.secyt.persistence.TxSession;

/** The table {@code archivo_trozo}. */
final class TrozoRows {

    private static final String INSERTAR = "INSERT INTO archivo_trozo (subida, desde, bytes) VALUES (?, ?, ?)";
    private static final String UNO = "SELECT bytes FROM archivo_trozo WHERE subida = ? AND desde = ?";
    private static final String BORRAR = "DELETE FROM archivo_trozo WHERE subida = ?";

    private TrozoRows() {}

    static void insertar(TxSession s, long subida, long desde, byte[] bytes) throws SQLException {
        try (PreparedStatement insert = s.jdbc().prepareStatement(INSERTAR)) {
            insert.setLong(1, subida);
            insert.setLong(2, desde);
            insert.setBytes(3, bytes);
            insert.executeUpdate();
        }
    }

    static Optional<byte[]> leer(TxSession s, long subida, long desde) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement(UNO)) {
            select.setLong(1, subida);
            select.setLong(2, desde);
            try (ResultSet fila = select.executeQuery()) {
                return fila.next() ? Optional.of(fila.getBytes(1)) : Optional.empty();
            }
        }
    }

    static void borrar(TxSession s, long subida) throws SQLException {
        try (PreparedStatement delete = s.jdbc().prepareStatement(BORRAR)) {
            delete.setLong(1, subida);
            delete.executeUpdate();
        }
    }
}
