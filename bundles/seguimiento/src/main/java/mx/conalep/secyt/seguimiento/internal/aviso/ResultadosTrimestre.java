package mx.conalep.secyt.seguimiento.internal.aviso;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.advertencia.Resultado;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.MiTrimestre;
import org.jspecify.annotations.Nullable;

/** What a unit has reported in a quarter, by indicator, beside the goal in force. */
final class ResultadosTrimestre {

    private static final int MESES = 3;
    private static final String TOTALES = "SELECT indicador, SUM(v_reportado + v_liberado + v_validado + v_verificado)"
            + " FROM total WHERE ejercicio = ? AND unidad = ? AND mes BETWEEN ? AND ? GROUP BY indicador";
    private static final String METAS = "SELECT indicador, v1, v2, v3, v4 FROM meta WHERE ejercicio = ? AND unidad = ?";

    private ResultadosTrimestre() {}

    static List<Resultado> leer(
            Connection connection,
            String unidad,
            Linea linea,
            int ejercicio,
            int trimestre,
            List<Indicador> indicadores)
            throws SQLException {
        Map<String, BigDecimal> totales = totales(connection, unidad, ejercicio, trimestre);
        Map<String, BigDecimal> metas = metas(connection, unidad, ejercicio, trimestre);
        return indicadores.stream()
                .filter(i -> linea == i.linea())
                .<Resultado>map(i -> new SituacionPeriodo.Cifra(
                        i.clave(),
                        Optional.ofNullable(metas.get(i.clave())),
                        totales.getOrDefault(i.clave(), BigDecimal.ZERO)))
                .toList();
    }

    static List<MiTrimestre.Avance> avances(
            Connection connection, String unidad, int ejercicio, int trimestre, List<Indicador> indicadores)
            throws SQLException {
        Map<String, BigDecimal> totales = totales(connection, unidad, ejercicio, trimestre);
        Map<String, BigDecimal> metas = metas(connection, unidad, ejercicio, trimestre);
        return indicadores.stream()
                .map(i -> new MiTrimestre.Avance(
                        i.clave(), i.nombre(), metas.get(i.clave()), totales.getOrDefault(i.clave(), BigDecimal.ZERO)))
                .toList();
    }

    private static Map<String, BigDecimal> totales(Connection connection, String unidad, int ejercicio, int trimestre)
            throws SQLException {
        Map<String, BigDecimal> totales = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(TOTALES)) {
            select.setInt(1, ejercicio);
            select.setString(2, unidad);
            select.setInt(3, trimestre * MESES - 2);
            select.setInt(4, trimestre * MESES);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    totales.put(row.getString(1), row.getBigDecimal(2));
                }
            }
        }
        return totales;
    }

    private static Map<String, BigDecimal> metas(Connection connection, String unidad, int ejercicio, int trimestre)
            throws SQLException {
        Map<String, BigDecimal> metas = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(METAS)) {
            select.setInt(1, ejercicio);
            select.setString(2, unidad);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    @Nullable BigDecimal suya = row.getBigDecimal(1 + trimestre);
                    if (suya != null) {
                        metas.put(row.getString(1), suya);
                    }
                }
            }
        }
        return metas;
    }
}
