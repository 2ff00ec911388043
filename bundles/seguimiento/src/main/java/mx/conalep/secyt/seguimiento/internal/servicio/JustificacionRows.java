package mx.conalep.secyt.seguimiento.internal.servicio;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.Justificacion;
import mx.conalep.secyt.seguimiento.Servicio;

/** The table {@code justificacion}. Services without warnings cost nothing here. */
final class JustificacionRows {

    private static final String INSERTAR = "INSERT INTO justificacion (servicio, regla, clave, version, aviso, texto,"
            + " cuenta, momento) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String TERMINAR = "UPDATE justificacion SET hasta_version = ? WHERE servicio = ? AND regla = ?"
            + " AND clave = ? AND version = ?";
    private static final String LEER = "SELECT servicio, regla, clave, version, aviso, texto, cuenta, momento,"
            + " hasta_version FROM justificacion WHERE servicio IN (%s)%s ORDER BY version, regla, clave";

    private JustificacionRows() {}

    /** The record with the explanations that hold. */
    static Servicio completo(TxSession session, ServicioEntity servicio) throws SQLException {
        return completos(session, List.of(servicio)).get(0);
    }

    /** The records with the explanations that hold, in the same order. */
    static List<Servicio> completos(TxSession session, List<ServicioEntity> servicios) throws SQLException {
        List<Long> conAvisos = servicios.stream()
                .filter(s -> s.avisos() > 0)
                .map(ServicioEntity::id)
                .toList();
        Map<Long, List<Justificacion>> suyas =
                conAvisos.isEmpty() ? Map.of() : read(session.jdbc(), conAvisos, " AND hasta_version IS NULL");
        return servicios.stream()
                .map(s -> s.toRecord(suyas.getOrDefault(s.id(), List.of())))
                .toList();
    }

    /** All that a service ever had, oldest first. */
    static List<Justificacion> todas(Connection connection, long servicio) throws SQLException {
        return read(connection, List.of(servicio), "").getOrDefault(servicio, List.of());
    }

    /** Writes what a new service or an edition says; the records get them as they are written. */
    static List<Justificacion> insert(TxSession session, ServicioEntity servicio, List<Justificado> nuevas)
            throws SQLException {
        return nuevas.isEmpty() ? List.of() : insert(session, servicio.id(), servicio.version(), nuevas);
    }

    /** The same of a record known by its identifier. */
    static List<Justificacion> insert(TxSession session, long servicio, int version, List<Justificado> nuevas)
            throws SQLException {
        if (nuevas.isEmpty()) {
            return List.of();
        }
        List<Justificacion> escritas =
                nuevas.stream().map(n -> justificacion(n, session, version)).toList();
        try (PreparedStatement insert = session.jdbc().prepareStatement(INSERTAR)) {
            for (Justificacion una : escritas) {
                bind(insert, servicio, una);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return escritas;
    }

    /** Ends those that do not hold any more and writes the new ones. */
    static void cambiar(TxSession session, ServicioEntity servicio, List<Justificacion> antes, List<Justificado> ahora)
            throws SQLException {
        try (PreparedStatement update = session.jdbc().prepareStatement(TERMINAR)) {
            for (Justificacion ida : antes) {
                if (ahora.stream().noneMatch(n -> igual(ida, n))) {
                    terminar(update, servicio, ida);
                }
            }
        }
        insert(
                session,
                servicio,
                ahora.stream()
                        .filter(n -> antes.stream().noneMatch(a -> igual(a, n)))
                        .toList());
    }

    /** Whether it is the same question with the same answer. */
    static boolean igual(Justificacion una, Justificado otra) {
        return una.ruta().equals(otra.aviso().ruta())
                && una.aviso().equals(otra.aviso().mensaje())
                && una.texto().equals(otra.texto());
    }

    private static void terminar(PreparedStatement update, ServicioEntity servicio, Justificacion ida)
            throws SQLException {
        update.setInt(1, servicio.version());
        update.setLong(2, servicio.id());
        update.setString(3, ida.regla());
        update.setString(4, ida.clave());
        update.setInt(5, ida.version());
        update.executeUpdate();
    }

    private static Justificacion justificacion(Justificado nueva, TxSession session, int version) {
        return new Justificacion(
                nueva.aviso().regla(),
                nueva.aviso().clave(),
                nueva.aviso().mensaje(),
                nueva.texto(),
                session.actor(),
                session.now(),
                version,
                null);
    }

    private static void bind(PreparedStatement insert, long servicio, Justificacion una) throws SQLException {
        insert.setLong(1, servicio);
        insert.setString(2, una.regla());
        insert.setString(3, una.clave());
        insert.setInt(4, una.version());
        insert.setString(5, una.aviso());
        insert.setString(6, una.texto());
        insert.setString(7, una.cuenta());
        insert.setTimestamp(8, Timestamp.from(una.momento()));
    }

    private static Map<Long, List<Justificacion>> read(Connection connection, Collection<Long> servicios, String filtro)
            throws SQLException {
        String lugares = servicios.stream().map(s -> "?").collect(Collectors.joining(", "));
        Map<Long, List<Justificacion>> suyas = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(LEER.formatted(lugares, filtro))) {
            int i = 1;
            for (long servicio : servicios) {
                select.setLong(i++, servicio);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    suyas.computeIfAbsent(row.getLong(1), s -> new ArrayList<>())
                            .add(justificacion(row));
                }
            }
        }
        return suyas;
    }

    private static Justificacion justificacion(ResultSet row) throws SQLException {
        return new Justificacion(
                row.getString("regla"),
                row.getString("clave"),
                row.getString("aviso"),
                row.getString("texto"),
                row.getString("cuenta"),
                row.getTimestamp("momento").toInstant(),
                row.getInt("version"),
                Columns.integer(row, "hasta_version"));
    }
}
