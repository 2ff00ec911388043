package mx.conalep.secyt.seguimiento.internal.periodo;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import mx.conalep.secyt.persistence.TxSession;

/** Declarations of no movement in the table {@code periodo}. */
final class Declaraciones {

    private static final String PERIODO =
            " WHERE ejercicio = ? AND unidad = ? AND linea = ? AND mes = ? AND cerrado = false";
    private static final String DECLARAR = "UPDATE periodo SET sin_movimiento = true, sin_movimiento_por = ?,"
            + " sin_movimiento_en = ?, version = version + 1" + PERIODO + " AND sin_movimiento = false"
            + " AND n_capturado + n_reportado + n_liberado + n_validado + n_verificado = 0";
    private static final String RETIRAR = "UPDATE periodo SET sin_movimiento = false, sin_movimiento_por = NULL,"
            + " sin_movimiento_en = NULL, version = version + 1" + PERIODO + " AND sin_movimiento = true";

    private Declaraciones() {}

    static boolean declarar(TxSession session, ClavePeriodo clave) throws SQLException {
        try (PreparedStatement update = session.jdbc().prepareStatement(DECLARAR)) {
            update.setString(1, session.actor());
            update.setTimestamp(2, Timestamp.from(session.now()));
            Contador.bind(update, 3, clave);
            return update.executeUpdate() == 1;
        }
    }

    static boolean retirar(TxSession session, ClavePeriodo clave) throws SQLException {
        try (PreparedStatement update = session.jdbc().prepareStatement(RETIRAR)) {
            Contador.bind(update, 1, clave);
            return update.executeUpdate() == 1;
        }
    }
}
