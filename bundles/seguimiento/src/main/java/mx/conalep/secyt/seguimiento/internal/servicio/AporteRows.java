package mx.conalep.secyt.seguimiento.internal.servicio;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.conalep.secyt.seguimiento.internal.indicador.Aporte;

/** The table {@code aporte}: what each service contributes. */
final class AporteRows {

    private static final int POR_VEZ = 100;

    private static final String INSERTAR =
            "INSERT INTO aporte (servicio, indicador, monto, regla, version) VALUES (?, ?, ?, ?, ?)";
    private static final String UNO = "SELECT indicador, monto FROM aporte WHERE servicio = ?";
    private static final String SUMA = "SELECT indicador, SUM(monto) FROM aporte WHERE servicio IN ("
            + String.join(",", Collections.nCopies(POR_VEZ, "?")) + ") GROUP BY indicador";

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

    /** Sums over services; the statement always has the same shape, which Derby takes long to compile. */
    static Map<String, BigDecimal> sum(Connection connection, List<Long> servicios) throws SQLException {
        Map<String, BigDecimal> suma = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(SUMA)) {
            for (int desde = 0; desde < servicios.size(); desde += POR_VEZ) {
                for (int i = 0; i < POR_VEZ; i++) {
                    select.setLong(i + 1, servicios.get(Math.min(desde + i, servicios.size() - 1)));
                }
                montos(select).forEach((indicador, monto) -> suma.merge(indicador, monto, BigDecimal::add));
            }
        }
        return suma;
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
