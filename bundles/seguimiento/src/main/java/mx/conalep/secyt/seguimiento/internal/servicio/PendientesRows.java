package mx.conalep.secyt.seguimiento.internal.servicio;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import mx.conalep.secyt.seguimiento.Pendientes;
import mx.conalep.secyt.seguimiento.Periodo;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;

/** What stands in open months, summed over the table {@code periodo}, which counts them already. */
final class PendientesRows {

    private static final String SUMAS = "SELECT SUM(n_capturado), SUM(n_reportado), SUM(n_liberado), SUM(n_validado),"
            + " SUM(n_verificado), SUM(CASE WHEN sin_movimiento = FALSE AND ejercicio * 12 + mes < ?"
            + " AND n_capturado + n_reportado + n_liberado + n_validado + n_verificado = 0 THEN 1 ELSE 0 END)"
            + " FROM periodo";
    private static final int MESES = 12;

    private PendientesRows() {}

    static Pendientes read(Connection connection, Condiciones condiciones, LocalDate hoy) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SUMAS + condiciones.where())) {
            select.setInt(1, hoy.getYear() * MESES + hoy.getMonthValue());
            condiciones.bind(select, 2);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                Periodo.Cuentas cuentas = new Periodo.Cuentas(
                        row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5));
                return new Pendientes(cuentas, row.getInt(6));
            }
        }
    }
}
