package mx.conalep.secyt.seguimiento.internal.periodo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Periodo;

/**
 * Moves periods and totals. It comes last in a transaction and always locks in the same order, gates before totals, each
 * by key: whoever holds the gates of a unit and month is the only one who moves its totals.
 */
public final class Contador {

    private static final String PERIODO = " WHERE ejercicio = ? AND unidad = ? AND linea = ? AND mes = ?";
    private static final String PASAR =
            "UPDATE periodo SET n_capturado = n_capturado + ?, n_reportado = n_reportado + ?,"
                    + " n_liberado = n_liberado + ?, n_validado = n_validado + ?, n_verificado = n_verificado + ?"
                    + PERIODO;
    private static final String ABIERTO = PASAR + " AND cerrado = false AND sin_movimiento = false";
    private static final String PUBLICADO = PASAR + " AND cerrado = true";
    private static final String MARCAR =
            "UPDATE periodo SET demostracion = true" + PERIODO + " AND demostracion = false";

    private Contador() {}

    /**
     * Applies what the transaction has gathered.
     *
     * @throws mx.conalep.secyt.http.Problema 409 when a period is closed or was declared without movement
     */
    public static void aplicar(TxSession session, Saldos saldos) throws SQLException {
        aplicar(session, saldos, ABIERTO);
    }

    /**
     * Applies an adjustment of a closed month, which passes where nothing else does.
     *
     * @throws mx.conalep.secyt.http.Problema 409 when it was reopened
     */
    public static void ajustar(TxSession session, Saldos saldos) throws SQLException {
        aplicar(session, saldos, PUBLICADO);
    }

    private static void aplicar(TxSession session, Saldos saldos, String puerta) throws SQLException {
        Connection connection = session.jdbc();
        pasar(connection, saldos.cuentas(), puerta);
        marcar(connection, saldos.demostracion());
        SumaTotales.sumar(connection, saldos.montos());
    }

    private static void pasar(Connection connection, SortedMap<ClavePeriodo, PorEstado> cuentas, String puerta)
            throws SQLException {
        if (cuentas.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(puerta)) {
            for (Map.Entry<ClavePeriodo, PorEstado> entry : cuentas.entrySet()) {
                int i = 1;
                for (EstadoServicio estado : EstadoServicio.values()) {
                    update.setInt(i++, entry.getValue().valor(estado).intValue());
                }
                bind(update, i, entry.getKey());
                update.addBatch();
            }
            int[] pasados = update.executeBatch();
            int i = 0;
            for (ClavePeriodo clave : cuentas.keySet()) {
                if (pasados[i++] == 0) {
                    throw porque(connection, clave);
                }
            }
        }
    }

    private static RuntimeException porque(Connection connection, ClavePeriodo clave) throws SQLException {
        Periodo periodo = PeriodoRows.read(connection, clave)
                .orElseThrow(() -> new MissingRowsException(clave.unidad(), clave.ejercicio()));
        boolean abierto = periodo.cierre() == null && periodo.sinMovimiento() == null;
        return abierto ? new ReopenedException(periodo) : Cerrado.problema(periodo);
    }

    private static void marcar(Connection connection, SortedSet<ClavePeriodo> periodos) throws SQLException {
        for (ClavePeriodo clave : periodos) {
            try (PreparedStatement update = connection.prepareStatement(MARCAR)) {
                bind(update, 1, clave);
                update.executeUpdate();
            }
        }
    }

    static void bind(PreparedStatement statement, int desde, ClavePeriodo clave) throws SQLException {
        statement.setInt(desde, clave.ejercicio());
        statement.setString(desde + 1, clave.unidad());
        statement.setString(desde + 2, clave.linea().name());
        statement.setInt(desde + 3, clave.mes());
    }
}
