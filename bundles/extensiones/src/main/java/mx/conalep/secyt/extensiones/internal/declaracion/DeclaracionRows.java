package mx.conalep.secyt.extensiones.internal.declaracion;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.persistence.TxSession;

/** Rows of declarations and their versions. */
final class DeclaracionRows {

    private static final String VER = "SELECT v.clave, v.version, d.vigente, v.texto, v.cuenta, v.momento"
            + " FROM declaracion d JOIN declaracion_version v ON v.clave = d.clave";
    private static final String ULTIMA = " AND v.version = d.version";

    private DeclaracionRows() {}

    static List<Guardada> vigentes(TxSession session) throws SQLException {
        try (PreparedStatement select =
                session.jdbc().prepareStatement(VER + ULTIMA + " WHERE d.vigente = TRUE ORDER BY v.clave")) {
            return leer(select);
        }
    }

    /** The version in use of each, without its text. */
    static Map<String, Integer> versiones(TxSession session) throws SQLException {
        Map<String, Integer> versiones = new TreeMap<>();
        try (PreparedStatement select =
                        session.jdbc().prepareStatement("SELECT clave, version FROM declaracion WHERE vigente = TRUE");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                versiones.put(rows.getString(1), rows.getInt(2));
            }
        }
        return versiones;
    }

    static Optional<Guardada> ultima(TxSession session, String clave) throws SQLException {
        try (PreparedStatement select = session.jdbc().prepareStatement(VER + ULTIMA + " WHERE v.clave = ?")) {
            select.setString(1, clave);
            return leer(select).stream().findFirst();
        }
    }

    /** All versions, the newest first. */
    static List<Guardada> historia(TxSession session, String clave) throws SQLException {
        try (PreparedStatement select =
                session.jdbc().prepareStatement(VER + " WHERE v.clave = ? ORDER BY v.version DESC")) {
            select.setString(1, clave);
            return leer(select);
        }
    }

    static void crear(TxSession session, String clave, String texto) throws SQLException {
        try (PreparedStatement insert = session.jdbc()
                .prepareStatement("INSERT INTO declaracion (clave, version, vigente) VALUES (?, 1, TRUE)")) {
            insert.setString(1, clave);
            insert.executeUpdate();
        }
        version(session, clave, 1, texto);
    }

    /** Moves on from the version that was seen, or answers 412. */
    static void cambiar(TxSession session, String clave, int vista, boolean vigente, String texto) throws SQLException {
        try (PreparedStatement update = session.jdbc()
                .prepareStatement(
                        "UPDATE declaracion SET version = version + 1, vigente = ? WHERE clave = ? AND version = ?")) {
            update.setBoolean(1, vigente);
            update.setString(2, clave);
            update.setInt(3, vista);
            if (update.executeUpdate() != 1) {
                throw IfMatch.vencida();
            }
        }
        version(session, clave, vista + 1, texto);
    }

    private static void version(TxSession session, String clave, int version, String texto) throws SQLException {
        Connection connection = session.jdbc();
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO declaracion_version (clave, version, texto, cuenta, momento) VALUES (?, ?, ?, ?, ?)")) {
            insert.setString(1, clave);
            insert.setInt(2, version);
            insert.setString(3, texto);
            insert.setString(4, session.actor());
            insert.setTimestamp(5, Timestamp.from(session.now()));
            insert.executeUpdate();
        }
    }

    private static List<Guardada> leer(PreparedStatement select) throws SQLException {
        List<Guardada> guardadas = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                guardadas.add(new Guardada(
                        rows.getString(1),
                        rows.getInt(2),
                        rows.getBoolean(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getTimestamp(6).toInstant()));
            }
        }
        return guardadas;
    }
}
