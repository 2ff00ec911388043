package mx.conalep.secyt.seguimiento.internal.cierre;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.Muestra;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import org.jspecify.annotations.Nullable;

/** The tables {@code muestra} and {@code muestra_registro}. */
final class MuestraRows {

    private static final String INSERTAR = "INSERT INTO muestra (id, unidad, entidad, ejercicio, trimestre, linea,"
            + " semilla, tamano, poblacion, estado, cuenta, momento) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String REGISTRO =
            "INSERT INTO muestra_registro (muestra, orden, folio, version) VALUES (?, ?, ?, ?)";
    private static final String REVISAR = "UPDATE muestra_registro SET resultado = ?, hallazgo = ?, cuenta = ?,"
            + " momento = ? WHERE muestra = ? AND folio = ?";
    private static final String DECIDIR =
            "UPDATE muestra SET estado = ?, decision = ?, decidida_por = ?," + " decidida_en = ? WHERE id = ?";
    private static final String LEER = "SELECT id, unidad, ejercicio, trimestre, linea, semilla, tamano, poblacion,"
            + " estado, cuenta, momento, decision, decidida_por FROM muestra";

    private MuestraRows() {}

    static void insert(Connection connection, Muestra m, @Nullable String entidad) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERTAR)) {
            insert.setString(1, m.id());
            insert.setString(2, m.unidad());
            insert.setString(3, entidad);
            insert.setInt(4, m.ejercicio());
            insert.setInt(5, m.trimestre());
            insert.setString(6, m.linea().name());
            insert.setLong(7, m.semilla());
            insert.setInt(8, m.tamano());
            insert.setInt(9, m.poblacion());
            insert.setString(10, m.estado().name());
            insert.setString(11, m.cuenta());
            insert.setTimestamp(12, Timestamp.from(m.momento()));
            insert.executeUpdate();
        }
        registros(connection, m);
    }

    private static void registros(Connection connection, Muestra m) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(REGISTRO)) {
            int orden = 1;
            for (Muestra.Registro registro : m.registros()) {
                insert.setString(1, m.id());
                insert.setInt(2, orden++);
                insert.setString(3, registro.folio());
                insert.setInt(4, registro.version());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Whether the record is in the sample. */
    static boolean revisar(TxSession session, String id, String folio, @Nullable String hallazgo) throws SQLException {
        try (PreparedStatement update = session.jdbc().prepareStatement(REVISAR)) {
            update.setString(1, hallazgo == null ? "CONFORME" : "HALLAZGO");
            update.setString(2, hallazgo);
            update.setString(3, session.actor());
            update.setTimestamp(4, Timestamp.from(session.now()));
            update.setString(5, id);
            update.setString(6, folio);
            return update.executeUpdate() == 1;
        }
    }

    static void estado(TxSession session, String id, Muestra.Estado estado, @Nullable String decision)
            throws SQLException {
        try (PreparedStatement update = session.jdbc().prepareStatement(DECIDIR)) {
            update.setString(1, estado.name());
            update.setString(2, decision);
            update.setString(3, decision == null ? null : session.actor());
            update.setTimestamp(4, decision == null ? null : Timestamp.from(session.now()));
            update.setString(5, id);
            update.executeUpdate();
        }
    }

    static Optional<Muestra> read(Connection connection, String id) throws SQLException {
        return list(connection, new Condiciones().y("id = ?", id)).stream().findFirst();
    }

    static List<Muestra> list(Connection connection, Condiciones condiciones) throws SQLException {
        List<Muestra> muestras = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                LEER + condiciones.where() + " ORDER BY momento DESC, id FETCH FIRST 100 ROWS ONLY")) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    muestras.add(muestra(connection, row));
                }
            }
        }
        return muestras;
    }

    private static Muestra muestra(Connection connection, ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Muestra(
                id,
                row.getString("unidad"),
                row.getInt("ejercicio"),
                row.getInt("trimestre"),
                Linea.valueOf(row.getString("linea")),
                row.getLong("semilla"),
                row.getInt("tamano"),
                row.getInt("poblacion"),
                Muestra.Estado.valueOf(row.getString("estado")),
                row.getString("cuenta"),
                row.getTimestamp("momento").toInstant(),
                row.getString("decision"),
                row.getString("decidida_por"),
                registros(connection, id));
    }

    private static List<Muestra.Registro> registros(Connection connection, String id) throws SQLException {
        List<Muestra.Registro> registros = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT folio, version, resultado, hallazgo, cuenta"
                + " FROM muestra_registro WHERE muestra = ? ORDER BY orden")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    registros.add(new Muestra.Registro(
                            row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)));
                }
            }
        }
        return registros;
    }
}
