package mx.conalep.secyt.seguimiento.internal.periodo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.SolicitudReapertura;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import org.jspecify.annotations.Nullable;

/** The table {@code solicitud_reapertura}. */
final class SolicitudRows {

    private static final String COLUMNAS = "id, ejercicio, unidad, linea, mes, motivo, estado, destino, pedida_por,"
            + " pedida_en, resuelta_por, resuelta_en, respuesta, version";
    private static final String INSERTAR =
            "INSERT INTO solicitud_reapertura (id, ejercicio, unidad, linea, mes, motivo,"
                    + " estado, destino, pedida_por, pedida_en, entidad, version) VALUES (?, ?, ?, ?, ?, ?, 'PENDIENTE', ?, ?, ?,"
                    + " ?, 0)";
    private static final String RESOLVER = "UPDATE solicitud_reapertura SET estado = ?, resuelta_por = ?,"
            + " resuelta_en = ?, respuesta = ?, version = version + 1 WHERE id = ? AND estado = 'PENDIENTE'";

    private SolicitudRows() {}

    static void insert(TxSession session, SolicitudReapertura s, String entidad) throws SQLException {
        try (PreparedStatement insert = session.jdbc().prepareStatement(INSERTAR)) {
            insert.setString(1, s.id());
            insert.setInt(2, s.ejercicio());
            insert.setString(3, s.unidad());
            insert.setString(4, s.linea().name());
            insert.setInt(5, s.mes());
            insert.setString(6, s.motivo());
            insert.setString(7, s.destino());
            insert.setString(8, s.pedidaPor());
            insert.setTimestamp(9, Timestamp.from(s.pedidaEn()));
            insert.setString(10, entidad);
            insert.executeUpdate();
        }
    }

    /** Whether it was pending. */
    static boolean resolver(TxSession session, String id, SolicitudReapertura.Estado estado, @Nullable String respuesta)
            throws SQLException {
        try (PreparedStatement update = session.jdbc().prepareStatement(RESOLVER)) {
            update.setString(1, estado.name());
            update.setString(2, session.actor());
            update.setTimestamp(3, Timestamp.from(session.now()));
            update.setString(4, respuesta);
            update.setString(5, id);
            return update.executeUpdate() == 1;
        }
    }

    static Optional<SolicitudReapertura> read(Connection connection, String id) throws SQLException {
        return list(connection, new Condiciones().y("id = ?", id), new Paginacion(1, 1)).stream()
                .findFirst();
    }

    static Optional<SolicitudReapertura> pendiente(Connection connection, ClavePeriodo clave) throws SQLException {
        Condiciones suya = new Condiciones()
                .y("ejercicio = ?", clave.ejercicio())
                .y("unidad = ?", clave.unidad())
                .y("linea = ?", clave.linea().name())
                .y("mes = ?", clave.mes())
                .y("estado = 'PENDIENTE'");
        return list(connection, suya, new Paginacion(1, 1)).stream().findFirst();
    }

    static Pagina<SolicitudReapertura> pagina(Connection connection, Condiciones condiciones, Paginacion paginacion)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT COUNT(*) FROM solicitud_reapertura" + condiciones.where())) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return Pagina.de(row.getLong(1), list(connection, condiciones, paginacion));
            }
        }
    }

    private static List<SolicitudReapertura> list(Connection connection, Condiciones condiciones, Paginacion paginacion)
            throws SQLException {
        List<SolicitudReapertura> solicitudes = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT " + COLUMNAS + " FROM solicitud_reapertura"
                + condiciones.where() + " ORDER BY pedida_en DESC, id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY")) {
            int i = condiciones.bind(select, 1);
            select.setInt(i, paginacion.desde());
            select.setInt(i + 1, paginacion.tamano());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    solicitudes.add(solicitud(row));
                }
            }
        }
        return solicitudes;
    }

    private static SolicitudReapertura solicitud(ResultSet row) throws SQLException {
        return new SolicitudReapertura(
                row.getString("id"),
                row.getInt("ejercicio"),
                row.getString("unidad"),
                Linea.valueOf(row.getString("linea")),
                row.getInt("mes"),
                row.getString("motivo"),
                SolicitudReapertura.Estado.valueOf(row.getString("estado")),
                row.getString("destino"),
                row.getString("pedida_por"),
                row.getTimestamp("pedida_en").toInstant(),
                row.getString("resuelta_por"),
                Columns.instant(row, "resuelta_en"),
                row.getString("respuesta"),
                row.getInt("version"));
    }
}
