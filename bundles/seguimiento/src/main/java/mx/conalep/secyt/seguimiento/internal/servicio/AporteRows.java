package mx.conalep.secyt.seguimiento.internal.servicio;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import mx.conalep.secyt.seguimiento.Contribucion;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.internal.indicador.Aporte;
import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;

/** The table {@code aporte}: what each service contributes. */
final class AporteRows {

    private static final String INSERTAR =
            "INSERT INTO aporte (servicio, indicador, monto, regla, version) VALUES (?, ?, ?, ?, ?)";
    private static final String UNO = "SELECT indicador, monto FROM aporte WHERE servicio = ?";
    private static final String DETALLE =
            "SELECT indicador, monto, regla, version FROM aporte WHERE servicio = ? ORDER BY indicador";
    // Derby reads the whole table for a long list of keys; the hints are comments to others.
    private static final String DEL_PERIODO = """
            SELECT a.servicio, a.indicador, a.monto FROM --DERBY-PROPERTIES joinOrder=FIXED
            servicio s JOIN aporte a --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
            ON a.servicio = s.id
            WHERE s.unidad = ? AND s.ejercicio = ? AND s.mes = ? AND s.linea = ? AND s.estado = ?
            AND s.id >= ? AND s.id <= ?""";

    private AporteRows() {}

    static Map<String, BigDecimal> porIndicador(List<Aporte> aportes) {
        return aportes.stream().collect(Collectors.toMap(Aporte::indicador, Aporte::monto));
    }

    static void insert(Connection connection, Map<Long, List<Aporte>> porServicio) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERTAR)) {
            int filas = 0;
            for (Map.Entry<Long, List<Aporte>> entry : porServicio.entrySet()) {
                for (Aporte aporte : entry.getValue()) {
                    insert.setLong(1, entry.getKey());
                    insert.setString(2, aporte.indicador());
                    insert.setBigDecimal(3, aporte.monto());
                    insert.setString(4, aporte.regla());
                    insert.setInt(5, aporte.version());
                    insert.addBatch();
                    filas++;
                }
            }
            if (filas > 0) {
                insert.executeBatch();
            }
        }
    }

    static void replace(Connection connection, long servicio, List<Aporte> aportes) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM aporte WHERE servicio = ?")) {
            delete.setLong(1, servicio);
            delete.executeUpdate();
        }
        insert(connection, Map.of(servicio, aportes));
    }

    static Map<String, BigDecimal> read(Connection connection, long servicio) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(UNO)) {
            select.setLong(1, servicio);
            return montos(select);
        }
    }

    /** What a service adds, by indicator. */
    static List<Contribucion> detalle(Connection connection, long servicio) throws SQLException {
        List<Contribucion> detalle = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(DETALLE)) {
            select.setLong(1, servicio);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    detalle.add(
                            new Contribucion(row.getString(1), row.getBigDecimal(2), row.getString(3), row.getInt(4)));
                }
            }
        }
        return detalle;
    }

    /** Sums over some services of a period that are all in one state. */
    static Map<String, BigDecimal> sum(
            Connection connection, ClavePeriodo periodo, EstadoServicio estado, SortedSet<Long> servicios)
            throws SQLException {
        Map<String, BigDecimal> montos = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(DEL_PERIODO)) {
            select.setString(1, periodo.unidad());
            select.setInt(2, periodo.ejercicio());
            select.setInt(3, periodo.mes());
            select.setString(4, periodo.linea().name());
            select.setString(5, estado.name());
            select.setLong(6, servicios.first());
            select.setLong(7, servicios.last());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (servicios.contains(row.getLong(1))) {
                        montos.merge(row.getString(2), row.getBigDecimal(3), BigDecimal::add);
                    }
                }
            }
        }
        return montos;
    }

    private static Map<String, BigDecimal> montos(PreparedStatement select) throws SQLException {
        Map<String, BigDecimal> montos = new HashMap<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                montos.put(row.getString(1), row.getBigDecimal(2));
            }
        }
        return montos;
    }
}
