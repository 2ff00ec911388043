package mx.conalep.secyt.seguimiento.internal.periodo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Periodo;

/**
 * Moves periods and totals. It comes last in a transaction and always locks in the same order, gates before totals, each
 * by key: whoever holds the gate of a period is the only one who moves its totals.
 */
public final class Contador {

    private static final String PERIODO = " WHERE ejercicio = ? AND unidad = ? AND linea = ? AND mes = ?";
    private static final String PASAR =
            "UPDATE periodo SET n_capturado = n_capturado + ?, n_reportado = n_reportado + ?,"
                    + " n_liberado = n_liberado + ?, n_validado = n_validado + ?, n_verificado = n_verificado + ?"
                    + PERIODO
                    + " AND cerrado = false AND sin_movimiento = false";
    private static final String SUMAR = "UPDATE total SET v_capturado = v_capturado + ?, v_reportado = v_reportado + ?,"
            + " v_liberado = v_liberado + ?, v_validado = v_validado + ?, v_verificado = v_verificado + ?"
            + " WHERE ejercicio = ? AND indicador = ? AND unidad = ? AND mes = ?";
    private static final String MARCAR =
            "UPDATE periodo SET demostracion = true" + PERIODO + " AND demostracion = false";

    private Contador() {}

    /**
     * Applies what the transaction has gathered.
     *
     * @throws mx.conalep.secyt.http.Problema 409 when a period is closed or was declared without movement
     */
    public static void aplicar(TxSession session, Saldos saldos) throws SQLException {
        Connection connection = session.jdbc();
        pasar(connection, saldos.cuentas());
        marcar(connection, saldos.demostracion());
        sumar(connection, saldos.montos());
    }

    private static void pasar(Connection connection, SortedMap<ClavePeriodo, PorEstado> cuentas) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(PASAR)) {
            for (Map.Entry<ClavePeriodo, PorEstado> entry : cuentas.entrySet()) {
                int i = 1;
                for (EstadoServicio estado : EstadoServicio.values()) {
                    update.setInt(i++, entry.getValue().valor(estado).intValue());
                }
                bind(update, i, entry.getKey());
                update.addBatch();
            }
            int cerrado = primeraSinFila(update.executeBatch());
            if (cerrado >= 0) {
                throw porque(connection, List.copyOf(cuentas.keySet()).get(cerrado));
            }
        }
    }

    private static RuntimeException porque(Connection connection, ClavePeriodo clave) throws SQLException {
        Periodo periodo = PeriodoRows.read(connection, clave)
                .orElseThrow(() -> new MissingRowsException(clave.unidad(), clave.ejercicio()));
        return Cerrado.problema(periodo);
    }

    private static void marcar(Connection connection, SortedSet<ClavePeriodo> periodos) throws SQLException {
        if (periodos.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(MARCAR)) {
            for (ClavePeriodo clave : periodos) {
                bind(update, 1, clave);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void sumar(Connection connection, SortedMap<ClaveTotal, PorEstado> montos) throws SQLException {
        if (montos.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(SUMAR)) {
            for (Map.Entry<ClaveTotal, PorEstado> entry : montos.entrySet()) {
                int i = 1;
                for (EstadoServicio estado : EstadoServicio.values()) {
                    update.setBigDecimal(i++, entry.getValue().valor(estado));
                }
                bind(update, i, entry.getKey());
                update.addBatch();
            }
            int falta = primeraSinFila(update.executeBatch());
            if (falta >= 0) {
                ClaveTotal clave = new ArrayList<>(montos.keySet()).get(falta);
                throw new MissingRowsException(clave.unidad(), clave.ejercicio());
            }
        }
    }

    static void bind(PreparedStatement statement, int desde, ClavePeriodo clave) throws SQLException {
        statement.setInt(desde, clave.ejercicio());
        statement.setString(desde + 1, clave.unidad());
        statement.setString(desde + 2, clave.linea().name());
        statement.setInt(desde + 3, clave.mes());
    }

    private static void bind(PreparedStatement statement, int desde, ClaveTotal clave) throws SQLException {
        statement.setInt(desde, clave.ejercicio());
        statement.setString(desde + 1, clave.indicador());
        statement.setString(desde + 2, clave.unidad());
        statement.setInt(desde + 3, clave.mes());
    }

    private static int primeraSinFila(int[] filas) {
        for (int i = 0; i < filas.length; i++) {
            if (filas[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}
