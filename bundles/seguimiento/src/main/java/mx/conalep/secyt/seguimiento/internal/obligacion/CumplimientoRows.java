package mx.conalep.secyt.seguimiento.internal.obligacion;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.PeriodoObligacion;
import mx.conalep.secyt.seguimiento.PasoCorte;

/** Units whose months, or goals, have come far enough. */
public final class CumplimientoRows {

    private static final String PERIODOS = "SELECT unidad FROM periodo WHERE ejercicio = ? AND linea = ?"
            + " AND mes BETWEEN ? AND ? AND n_capturado + n_reportado";
    private static final String METAS = "SELECT m.unidad FROM meta m JOIN indicador i ON i.clave = m.indicador"
            + " WHERE m.ejercicio = ? AND i.linea = ? AND i.activo = true AND m.estado <> 'OBSERVADA'"
            + " GROUP BY m.unidad HAVING COUNT(*) >="
            + " (SELECT COUNT(*) FROM indicador x WHERE x.linea = ? AND x.activo = true)";

    private CumplimientoRows() {}

    /** All months of the period were released, validated or verified, or declared without movement. */
    public static Set<String> periodos(TxSession s, Linea linea, PeriodoObligacion periodo, PasoCorte paso)
            throws SQLException {
        String sql = PERIODOS + atras(paso) + " = 0"
                + " AND (sin_movimiento = true OR n_liberado + n_validado + n_verificado > 0)"
                + " GROUP BY unidad HAVING COUNT(*) = ?";
        try (PreparedStatement select = s.jdbc().prepareStatement(sql)) {
            select.setInt(1, periodo.ejercicio());
            select.setString(2, linea.name());
            select.setInt(3, periodo.primerMes());
            select.setInt(4, periodo.ultimoMes());
            select.setInt(5, periodo.meses());
            return claves(select);
        }
    }

    /** Every indicator of the line has a goal that is not sent back. */
    static Set<String> metas(TxSession s, Linea linea, int ejercicio) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement(METAS)) {
            select.setInt(1, ejercicio);
            select.setString(2, linea.name());
            select.setString(3, linea.name());
            return claves(select);
        }
    }

    /** States that are not far enough, further ones of the sum. */
    private static String atras(PasoCorte paso) {
        return switch (paso) {
            case LIBERACION -> "";
            case VALIDACION -> " + n_liberado";
            default -> " + n_liberado + n_validado";
        };
    }

    private static Set<String> claves(PreparedStatement select) throws SQLException {
        Set<String> claves = new HashSet<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                claves.add(row.getString(1));
            }
        }
        return claves;
    }
}
