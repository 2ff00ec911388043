package mx.conalep.secyt.seguimiento.internal.servicio;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;

/** The tables {@code regularizacion}, {@code ajuste_campo} and {@code ajuste_aporte}. */
final class AjusteRows {

    private static final String INSERTAR =
            "INSERT INTO regularizacion (id, servicio, folio, version, ejercicio, mes, linea,"
                    + " unidad, entidad, causa, cuenta, momento) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CAMPO = "INSERT INTO ajuste_campo (ajuste, campo, antes, despues) VALUES (?, ?, ?, ?)";
    private static final String APORTE = "INSERT INTO ajuste_aporte (ajuste, indicador, diferencia) VALUES (?, ?, ?)";
    private static final String LEER =
            "SELECT id, folio, version, ejercicio, mes, linea, unidad, causa, cuenta, momento,"
                    + " edicion FROM regularizacion";

    private AjusteRows() {}

    static void insert(TxSession session, long servicio, String entidad, Ajuste a) throws SQLException {
        try (PreparedStatement insert = session.jdbc().prepareStatement(INSERTAR)) {
            insert.setString(1, a.id());
            insert.setLong(2, servicio);
            insert.setString(3, a.folio());
            insert.setInt(4, a.version());
            insert.setInt(5, a.ejercicio());
            insert.setInt(6, a.mes());
            insert.setString(7, a.linea().name());
            insert.setString(8, a.unidad());
            insert.setString(9, entidad);
            insert.setString(10, a.causa());
            insert.setString(11, a.cuenta());
            insert.setTimestamp(12, Timestamp.from(a.momento()));
            insert.executeUpdate();
        }
        campos(session.jdbc(), a);
        aportes(session.jdbc(), a);
    }

    private static void campos(Connection connection, Ajuste a) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(CAMPO)) {
            for (Ajuste.Campo campo : a.campos()) {
                insert.setString(1, a.id());
                insert.setString(2, campo.campo());
                insert.setString(3, campo.antes());
                insert.setString(4, campo.despues());
                insert.executeUpdate();
            }
        }
    }

    private static void aportes(Connection connection, Ajuste a) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(APORTE)) {
            for (Map.Entry<String, BigDecimal> uno : a.diferencias().entrySet()) {
                insert.setString(1, a.id());
                insert.setString(2, uno.getKey());
                insert.setBigDecimal(3, uno.getValue());
                insert.executeUpdate();
            }
        }
    }

    static long count(Connection connection, Condiciones condiciones) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT COUNT(*) FROM regularizacion" + condiciones.where())) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    static List<Ajuste> list(Connection connection, Condiciones condiciones, Paginacion paginacion)
            throws SQLException {
        List<Ajuste> ajustes = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                LEER + condiciones.where() + " ORDER BY momento, id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY")) {
            int i = condiciones.bind(select, 1);
            select.setInt(i, paginacion.desde());
            select.setInt(i + 1, paginacion.tamano());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ajustes.add(ajuste(connection, row));
                }
            }
        }
        return ajustes;
    }

    private static Ajuste ajuste(Connection connection, ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Ajuste(
                id,
                row.getString("folio"),
                row.getInt("version"),
                row.getInt("ejercicio"),
                row.getInt("mes"),
                Linea.valueOf(row.getString("linea")),
                row.getString("unidad"),
                row.getString("causa"),
                row.getString("cuenta"),
                row.getTimestamp("momento").toInstant(),
                campos(connection, id),
                diferencias(connection, id),
                row.getString("edicion"));
    }

    private static List<Ajuste.Campo> campos(Connection connection, String id) throws SQLException {
        List<Ajuste.Campo> campos = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT campo, antes, despues FROM ajuste_campo WHERE ajuste = ? ORDER BY campo")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    campos.add(new Ajuste.Campo(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
        }
        return campos;
    }

    private static Map<String, BigDecimal> diferencias(Connection connection, String id) throws SQLException {
        Map<String, BigDecimal> diferencias = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT indicador, diferencia FROM ajuste_aporte WHERE ajuste = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    diferencias.put(row.getString(1), row.getBigDecimal(2));
                }
            }
        }
        return diferencias;
    }
}
