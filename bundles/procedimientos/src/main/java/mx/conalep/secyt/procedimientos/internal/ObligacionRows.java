package mx.conalep.secyt.procedimientos.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.Obligacion;

/** The tables of obligations, of what was declared, and of feeds. */
final class ObligacionRows {

    private static final String TODAS =
            "SELECT clave, nombre, clausula, meses, regla, tipos, aviso FROM obligacion ORDER BY clave";
    private static final String DECLARADAS = "SELECT obligacion, periodo, unidad, evidencia FROM obligacion_declarada";
    private static final String DECLARAR =
            "INSERT INTO obligacion_declarada (obligacion, periodo, unidad, cuenta, momento, evidencia)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";
    private static final String OLVIDAR = "DELETE FROM calendario_suscripcion WHERE cuenta = ?";
    private static final String SUSCRIBIR =
            "INSERT INTO calendario_suscripcion (cuenta, huella, momento) VALUES (?, ?, ?)";
    private static final String CUENTA = "SELECT cuenta FROM calendario_suscripcion WHERE huella = ?";

    /** What a unit met. */
    record Declarada(String obligacion, String periodo, String unidad) {}

    private ObligacionRows() {}

    static List<Obligacion> todas(TxSession s) throws SQLException {
        List<Obligacion> todas = new ArrayList<>();
        try (PreparedStatement select = s.jdbc().prepareStatement(TODAS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                todas.add(new Obligacion(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getString(5),
                        Set.of(row.getString(6).split(",", -1)),
                        row.getInt(7)));
            }
        }
        return todas;
    }

    /** With what was said of each. */
    static Map<Declarada, String> declaradas(TxSession s) throws SQLException {
        Map<Declarada, String> declaradas = new HashMap<>();
        try (PreparedStatement select = s.jdbc().prepareStatement(DECLARADAS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                declaradas.put(
                        new Declarada(row.getString(1), row.getString(2), row.getString(3)),
                        Objects.requireNonNullElse(row.getString(4), ""));
            }
        }
        return declaradas;
    }

    static void declarar(TxSession s, Declarada d, String evidencia) throws SQLException {
        try (PreparedStatement insert = s.jdbc().prepareStatement(DECLARAR)) {
            insert.setString(1, d.obligacion());
            insert.setString(2, d.periodo());
            insert.setString(3, d.unidad());
            insert.setString(4, s.actor());
            insert.setTimestamp(5, Timestamp.from(s.now()));
            insert.setString(6, evidencia);
            insert.executeUpdate();
        }
    }

    static int olvidar(TxSession s, String cuenta) throws SQLException {
        try (PreparedStatement delete = s.jdbc().prepareStatement(OLVIDAR)) {
            delete.setString(1, cuenta);
            return delete.executeUpdate();
        }
    }

    static void suscribir(TxSession s, String cuenta, String huella) throws SQLException {
        olvidar(s, cuenta);
        try (PreparedStatement insert = s.jdbc().prepareStatement(SUSCRIBIR)) {
            insert.setString(1, cuenta);
            insert.setString(2, huella);
            insert.setTimestamp(3, Timestamp.from(s.now()));
            insert.executeUpdate();
        }
    }

    static Optional<String> cuenta(TxSession s, String huella) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement(CUENTA)) {
            select.setString(1, huella);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }
}
