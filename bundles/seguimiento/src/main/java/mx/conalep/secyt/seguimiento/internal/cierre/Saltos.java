package mx.conalep.secyt.seguimiento.internal.cierre;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.seguimiento.Revision.Clase;
import mx.conalep.secyt.seguimiento.Revision.Excepcion;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;

/** Units whose quarter is far from the same one of last year. */
final class Saltos {

    private static final BigDecimal DOS = new BigDecimal(2);
    private static final String SUMAS = "SELECT s.unidad, i.nombre, s.suma FROM (SELECT unidad, indicador,"
            + " SUM(v_reportado + v_liberado + v_validado + v_verificado) AS suma FROM total%s"
            + " GROUP BY unidad, indicador) s JOIN indicador i ON i.clave = s.indicador";

    private Saltos() {}

    /** A unit and the name of an indicator. */
    private record Clave(String unidad, String indicador) {}

    static void buscar(Connection connection, Condiciones ahora, Condiciones antes, List<Excepcion> encontradas)
            throws SQLException {
        Map<Clave, BigDecimal> previas = sumas(connection, antes);
        if (previas.isEmpty()) {
            return;
        }
        sumas(connection, ahora).forEach((clave, valor) -> {
            BigDecimal previa = previas.getOrDefault(clave, BigDecimal.ZERO);
            if (previa.signum() > 0 && salta(previa, valor)) {
                encontradas.add(new Excepcion(
                        Clase.SALTO,
                        null,
                        clave.unidad(),
                        null,
                        "%s: %s, y %s en el mismo trimestre del año anterior"
                                .formatted(clave.indicador(), valor.toPlainString(), previa.toPlainString())));
            }
        });
    }

    private static boolean salta(BigDecimal antes, BigDecimal ahora) {
        return ahora.compareTo(antes.multiply(DOS)) > 0 || ahora.multiply(DOS).compareTo(antes) < 0;
    }

    private static Map<Clave, BigDecimal> sumas(Connection connection, Condiciones condiciones) throws SQLException {
        Map<Clave, BigDecimal> sumas = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(SUMAS.formatted(condiciones.where()))) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sumas.put(new Clave(row.getString(1), row.getString(2)), row.getBigDecimal(3));
                }
            }
        }
        return sumas;
    }
}
