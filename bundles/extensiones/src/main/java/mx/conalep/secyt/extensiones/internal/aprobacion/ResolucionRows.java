package mx.conalep.secyt.extensiones.internal.aprobacion;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.extensiones.Aprobacion.Estado;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;

/** The table {@code aprobacion}. */
final class ResolucionRows {

    private static final String LEER = "SELECT clase, clave, bundle, bundle_version, propuesta, estado, motivo, cuenta,"
            + " momento, version FROM aprobacion";
    private static final String INSERTAR = "INSERT INTO aprobacion (bundle, bundle_version, propuesta, estado, motivo,"
            + " cuenta, momento, version, clase, clave) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CAMBIAR =
            "UPDATE aprobacion SET bundle = ?, bundle_version = ?, propuesta = ?, estado = ?,"
                    + " motivo = ?, cuenta = ?, momento = ?, version = ? WHERE clase = ? AND clave = ? AND version = ?";

    private ResolucionRows() {}

    static List<Resolucion> todas(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LEER)) {
            return leer(select);
        }
    }

    static Optional<Resolucion> una(Connection connection, Clase clase, String clave) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LEER + " WHERE clase = ? AND clave = ?")) {
            select.setString(1, clase.name());
            select.setString(2, clave);
            return leer(select).stream().findFirst();
        }
    }

    /** Writes the first decision. */
    static void insert(Connection connection, Resolucion decision) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERTAR)) {
            bind(insert, decision);
            insert.executeUpdate();
        }
    }

    /** Replaces the decision of the version before; whether it was still there. */
    static boolean update(Connection connection, Resolucion decision) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(CAMBIAR)) {
            bind(update, decision);
            update.setInt(11, decision.version() - 1);
            return update.executeUpdate() == 1;
        }
    }

    private static void bind(PreparedStatement statement, Resolucion d) throws SQLException {
        statement.setString(1, d.bundle());
        statement.setString(2, d.bundleVersion());
        statement.setString(3, d.propuesta());
        statement.setString(4, d.estado().name());
        statement.setString(5, d.comentario());
        statement.setString(6, d.cuenta());
        statement.setTimestamp(7, Timestamp.from(d.momento()));
        statement.setInt(8, d.version());
        statement.setString(9, d.clase().name());
        statement.setString(10, d.clave());
    }

    private static List<Resolucion> leer(PreparedStatement select) throws SQLException {
        List<Resolucion> resoluciones = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                resoluciones.add(new Resolucion(
                        Clase.valueOf(row.getString("clase")),
                        row.getString("clave"),
                        row.getString("bundle"),
                        row.getString("bundle_version"),
                        row.getString("propuesta"),
                        Estado.valueOf(row.getString("estado")),
                        row.getString("motivo"),
                        row.getString("cuenta"),
                        row.getTimestamp("momento").toInstant(),
                        row.getInt("version")));
            }
        }
        return resoluciones;
    }
}
