package mx.conalep.secyt.procedimientos.internal;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Placeholders;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.DestinoOficio;
import org.jspecify.annotations.Nullable;

/** The table {@code oficio_destino}. */
final class DestinoRows {

    private static final String INSERTAR =
            "INSERT INTO oficio_destino (oficio, unidad, copia, escalado, escalar) VALUES (?, ?, ?, 0, ?)";
    private static final String DE =
            "SELECT oficio, unidad, copia, leido_por, leido_en, acusado_por, acusado_en, acuse,"
                    + " respuesta, escalado FROM oficio_destino WHERE oficio IN (";
    private static final String LEER = "UPDATE oficio_destino SET leido_por = ?, leido_en = ?"
            + " WHERE oficio = ? AND unidad = ? AND leido_en IS NULL";
    private static final String ACUSAR = "UPDATE oficio_destino SET acusado_por = ?, acusado_en = ?, acuse = ?"
            + " WHERE oficio = ? AND unidad = ? AND acusado_en IS NULL";
    private static final String RESPONDER = "UPDATE oficio_destino SET respuesta = ?, escalar = NULL"
            + " WHERE oficio = ? AND unidad = ? AND respuesta IS NULL";
    private static final String ATRASADOS = "SELECT oficio, unidad, escalado FROM oficio_destino"
            + " WHERE escalar <= ? ORDER BY escalar, oficio, unidad FETCH FIRST ? ROWS ONLY";
    private static final String ESCALAR = "UPDATE oficio_destino SET escalado = escalado + 1, escalar = ?"
            + " WHERE oficio = ? AND unidad = ? AND escalado = ? AND respuesta IS NULL AND escalar IS NOT NULL";

    /** An answer that is late, and how many levels know it. */
    record Atrasado(long oficio, String unidad, int escalado) {}

    private DestinoRows() {}

    static void insertar(
            TxSession s, long oficio, Collection<String> unidades, boolean copia, @Nullable LocalDate escalar)
            throws SQLException {
        try (PreparedStatement insert = s.jdbc().prepareStatement(INSERTAR)) {
            for (String unidad : unidades) {
                insert.setLong(1, oficio);
                insert.setString(2, unidad);
                insert.setBoolean(3, copia);
                insert.setDate(4, OficioRows.fecha(escalar));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** By oficio, addressees first. */
    static Map<Long, List<DestinoOficio>> de(TxSession s, List<Long> oficios) throws SQLException {
        Map<Long, List<DestinoOficio>> destinos = new HashMap<>();
        if (oficios.isEmpty()) {
            return destinos;
        }
        String sql = DE + Placeholders.of(oficios) + ") ORDER BY copia, unidad";
        try (PreparedStatement select = s.jdbc().prepareStatement(sql)) {
            for (int i = 0; i < oficios.size(); i++) {
                select.setLong(i + 1, oficios.get(i));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    destinos.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(destino(row));
                }
            }
        }
        return destinos;
    }

    static boolean leer(TxSession s, long oficio, String unidad) throws SQLException {
        try (PreparedStatement update = s.jdbc().prepareStatement(LEER)) {
            update.setString(1, s.actor());
            update.setTimestamp(2, Timestamp.from(s.now()));
            update.setLong(3, oficio);
            update.setString(4, unidad);
            return update.executeUpdate() == 1;
        }
    }

    static boolean acusar(TxSession s, long oficio, String unidad, String acuse) throws SQLException {
        try (PreparedStatement update = s.jdbc().prepareStatement(ACUSAR)) {
            update.setString(1, s.actor());
            update.setTimestamp(2, Timestamp.from(s.now()));
            update.setString(3, acuse);
            update.setLong(4, oficio);
            update.setString(5, unidad);
            return update.executeUpdate() == 1;
        }
    }

    static boolean responder(TxSession s, long oficio, String unidad, long respuesta) throws SQLException {
        try (PreparedStatement update = s.jdbc().prepareStatement(RESPONDER)) {
            update.setLong(1, respuesta);
            update.setLong(2, oficio);
            update.setString(3, unidad);
            return update.executeUpdate() == 1;
        }
    }

    static List<Atrasado> atrasados(TxSession s, LocalDate hoy, int cuantos) throws SQLException {
        List<Atrasado> atrasados = new ArrayList<>();
        try (PreparedStatement select = s.jdbc().prepareStatement(ATRASADOS)) {
            select.setDate(1, Date.valueOf(hoy));
            select.setInt(2, cuantos);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    atrasados.add(new Atrasado(row.getLong(1), row.getString(2), row.getInt(3)));
                }
            }
        }
        return atrasados;
    }

    /** Whether it was still waiting at that level. */
    static boolean escalar(TxSession s, Atrasado atrasado, @Nullable LocalDate siguiente) throws SQLException {
        try (PreparedStatement update = s.jdbc().prepareStatement(ESCALAR)) {
            update.setDate(1, OficioRows.fecha(siguiente));
            update.setLong(2, atrasado.oficio());
            update.setString(3, atrasado.unidad());
            update.setInt(4, atrasado.escalado());
            return update.executeUpdate() == 1;
        }
    }

    private static DestinoOficio destino(ResultSet row) throws SQLException {
        return new DestinoOficio(
                row.getString(2),
                row.getBoolean(3),
                row.getString(4),
                Columns.instant(row, 5),
                row.getString(6),
                Columns.instant(row, 7),
                row.getString(8),
                Columns.number(row, 9),
                row.getInt(10));
    }
}
