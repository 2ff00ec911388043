package mx.conalep.secyt.archive.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** The table {@code archivo}. */
final class ArchivoRows {

    private static final String INSERTAR =
            "INSERT INTO archivo (id, nombre, tipo, tamano, sha256, unidad, cuenta, momento, para)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UNO =
            "SELECT id, nombre, tipo, tamano, sha256, unidad, cuenta, momento FROM archivo WHERE id = ?";
    private static final String RESERVADO = "SELECT 1 FROM archivo WHERE id = ? AND para IS NOT NULL";
    private static final String EN_USO = "SELECT 1 FROM archivo WHERE sha256 = ? FETCH FIRST 1 ROWS ONLY";

    private ArchivoRows() {}

    static void insertar(TxSession s, Archivo archivo, @Nullable String para) throws SQLException {
        try (PreparedStatement insert = s.jdbc().prepareStatement(INSERTAR)) {
            insert.setLong(1, archivo.id());
            insert.setString(2, archivo.nombre());
            insert.setString(3, archivo.tipo());
            insert.setLong(4, archivo.tamano());
            insert.setString(5, archivo.sha256());
            insert.setString(6, archivo.unidad());
            insert.setString(7, archivo.cuenta());
            insert.setTimestamp(8, Timestamp.from(archivo.momento()));
            insert.setString(9, para);
            insert.executeUpdate();
        }
    }

    static Optional<Archivo> leer(TxSession s, long id) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement(UNO)) {
            select.setLong(1, id);
            try (ResultSet fila = select.executeQuery()) {
                return fila.next() ? Optional.of(archivo(fila)) : Optional.empty();
            }
        }
    }

    /** Whether it was handed in for a thing. */
    static boolean reservado(TxSession s, long id) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement(RESERVADO)) {
            select.setLong(1, id);
            try (ResultSet fila = select.executeQuery()) {
                return fila.next();
            }
        }
    }

    static boolean enUso(TxSession s, String sha256) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement(EN_USO)) {
            select.setString(1, sha256);
            try (ResultSet fila = select.executeQuery()) {
                return fila.next();
            }
        }
    }

    private static Archivo archivo(ResultSet fila) throws SQLException {
        return new Archivo(
                fila.getLong(1),
                fila.getString(2),
                fila.getString(3),
                fila.getLong(4),
                fila.getString(5),
                fila.getString(6),
                fila.getString(7),
                fila.getTimestamp(8).toInstant());
    }
}
