package mx.conalep.secyt.seguimiento.internal.importacion;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.ClaseImportacion;
import mx.conalep.secyt.seguimiento.EstadoImportacion;
import mx.conalep.secyt.seguimiento.Importacion;
import mx.conalep.secyt.seguimiento.ModoImportacion;

/** The table {@code importacion}. */
final class ImportacionRows {

    private static final String INSERTAR = "INSERT INTO importacion (id, nombre, cuenta, clase, modo, estado, huella,"
            + " repeticion, filas, hechas, buenas, malas, iguales, conflictos, momento, contenido)"
            + " VALUES (?, ?, ?, ?, ?, 'EN_CURSO', ?, ?, ?, 0, 0, 0, 0, 0, ?, ?)";
    private static final String COLUMNAS = "SELECT id, nombre, cuenta, clase, modo, estado, filas, hechas, buenas,"
            + " malas, iguales, conflictos, momento, terminada, motivo FROM importacion";
    private static final String UNA = COLUMNAS + " WHERE id = ?";
    private static final String SUYAS =
            COLUMNAS + " WHERE cuenta = ? ORDER BY momento DESC, id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String CUANTAS = "SELECT COUNT(*) FROM importacion WHERE cuenta = ?";
    private static final String PRIMERA =
            COLUMNAS + " WHERE estado = 'EN_CURSO' ORDER BY momento, id FETCH FIRST 1 ROWS ONLY";
    private static final String ULTIMA_IGUAL = "SELECT id, repeticion FROM importacion WHERE cuenta = ? AND modo = ?"
            + " AND huella = ? ORDER BY repeticion DESC FETCH FIRST 1 ROWS ONLY";
    private static final String CONTENIDO = "SELECT contenido FROM importacion WHERE id = ?";
    private static final String ACABAR = "UPDATE importacion SET estado = ?, terminada = ?"
            + " WHERE id = ? AND estado IN ('EN_CURSO', 'INTERRUMPIDA')";
    private static final String INTERRUMPIR =
            "UPDATE importacion SET estado = 'INTERRUMPIDA', motivo = ? WHERE id = ? AND estado = 'EN_CURSO'";
    private static final String REANUDAR =
            "UPDATE importacion SET estado = 'EN_CURSO', motivo = NULL WHERE id = ? AND estado = 'INTERRUMPIDA'";

    private static final String OLVIDAR =
            "UPDATE importacion SET contenido = NULL WHERE terminada < ? AND contenido IS NOT NULL";

    /** An earlier import of the same file. */
    record Igual(String id, int repeticion) {}

    private ImportacionRows() {}

    static void insertar(TxSession s, Importacion nueva, String huella, int repeticion, byte[] contenido)
            throws SQLException {
        try (PreparedStatement insert = s.jdbc().prepareStatement(INSERTAR)) {
            insert.setString(1, nueva.id());
            insert.setString(2, nueva.nombre());
            insert.setString(3, nueva.cuenta());
            insert.setString(4, nueva.clase().name());
            insert.setString(5, nueva.modo().name());
            insert.setString(6, huella);
            insert.setInt(7, repeticion);
            insert.setInt(8, nueva.filas());
            insert.setTimestamp(9, Timestamp.from(nueva.momento()));
            insert.setBytes(10, contenido);
            insert.executeUpdate();
        }
    }

    static Optional<Igual> ultimaIgual(TxSession s, String cuenta, ModoImportacion modo, String huella)
            throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement(ULTIMA_IGUAL)) {
            select.setString(1, cuenta);
            select.setString(2, modo.name());
            select.setString(3, huella);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Igual(row.getString(1), row.getInt(2))) : Optional.empty();
            }
        }
    }

    static Optional<Importacion> una(TxSession s, String id) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement(UNA)) {
            select.setString(1, id);
            return leer(select);
        }
    }

    static Pagina<Importacion> pagina(TxSession s, String cuenta, Paginacion pagina) throws SQLException {
        List<Importacion> suyas = new ArrayList<>();
        try (PreparedStatement select = s.jdbc().prepareStatement(SUYAS)) {
            select.setString(1, cuenta);
            select.setInt(2, pagina.desde());
            select.setInt(3, pagina.tamano());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    suyas.add(importacion(row));
                }
            }
        }
        return Pagina.de(cuantas(s, cuenta), suyas);
    }

    private static long cuantas(TxSession s, String cuenta) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement(CUANTAS)) {
            select.setString(1, cuenta);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** The oldest with rows left. */
    static Optional<Importacion> primera(TxSession s) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement(PRIMERA)) {
            return leer(select);
        }
    }

    static Optional<byte[]> contenido(TxSession s, String id) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement(CONTENIDO)) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getBytes(1)) : Optional.empty();
            }
        }
    }

    /** Digest of the file that was sent. */
    static String huella(TxSession s, String id) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement("SELECT huella FROM importacion WHERE id = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** Ends it; false when it was over. */
    static boolean acabar(TxSession s, String id, EstadoImportacion estado) throws SQLException {
        try (PreparedStatement update = s.jdbc().prepareStatement(ACABAR)) {
            update.setString(1, estado.name());
            update.setTimestamp(2, Timestamp.from(s.now()));
            update.setString(3, id);
            return update.executeUpdate() == 1;
        }
    }

    /** Forgets the files of those that ended before. */
    static void olvidar(TxSession s, Instant antes) throws SQLException {
        try (PreparedStatement update = s.jdbc().prepareStatement(OLVIDAR)) {
            update.setTimestamp(1, Timestamp.from(antes));
            update.executeUpdate();
        }
    }

    static boolean interrumpir(TxSession s, String id, String motivo) throws SQLException {
        try (PreparedStatement update = s.jdbc().prepareStatement(INTERRUMPIR)) {
            update.setString(1, AvanceRows.cabe(motivo, 500));
            update.setString(2, id);
            return update.executeUpdate() == 1;
        }
    }

    static boolean reanudar(TxSession s, String id) throws SQLException {
        try (PreparedStatement update = s.jdbc().prepareStatement(REANUDAR)) {
            update.setString(1, id);
            return update.executeUpdate() == 1;
        }
    }

    private static Optional<Importacion> leer(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(importacion(row)) : Optional.empty();
        }
    }

    private static Importacion importacion(ResultSet row) throws SQLException {
        return new Importacion(
                row.getString("id"),
                row.getString("nombre"),
                row.getString("cuenta"),
                ClaseImportacion.valueOf(row.getString("clase")),
                ModoImportacion.valueOf(row.getString("modo")),
                EstadoImportacion.valueOf(row.getString("estado")),
                row.getInt("filas"),
                row.getInt("hechas"),
                row.getInt("buenas"),
                row.getInt("malas"),
                row.getInt("iguales"),
                row.getInt("conflictos"),
                row.getTimestamp("momento").toInstant(),
                Columns.instant(row, "terminada"),
                row.getString("motivo"));
    }
}
