package mx.conalep.secyt.seguimiento.internal.periodo;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/**
 * Closing or reopening, applied to rows one by one in locking order.
 *
 * @param accion as the audit trail says it
 * @param sql the change of one row
 * @param nivel level of a closing; null when reopening
 * @param motivo reason
 */
record CambioCierre(
        String accion,
        String sql,
        @Nullable String nivel,
        @Nullable String motivo) {

    private static final String PERIODO = " WHERE ejercicio = ? AND unidad = ? AND linea = ? AND mes = ?";
    private static final String CERRAR = "UPDATE periodo SET cerrado = true, cerrado_por = ?, cerrado_en = ?,"
            + " cerrado_nivel = ?, motivo = ?, version = version + 1" + PERIODO;
    private static final String REABRIR = "UPDATE periodo SET cerrado = false, cerrado_por = NULL, cerrado_en = NULL,"
            + " cerrado_nivel = NULL, motivo = NULL, version = version + 1" + PERIODO
            + " AND cerrado = true AND edicion IS NULL";
    private static final String DEL_ESTADO = "cerrado_nivel = 'ESTATAL'";

    /** The nation closes also what a state has closed, so that only the nation reopens it. */
    static CambioCierre cerrar(boolean nacional, @Nullable String motivo) {
        return new CambioCierre(
                "cerrar",
                CERRAR + (nacional ? " AND (cerrado = false OR " + DEL_ESTADO + ")" : " AND cerrado = false"),
                nacional ? PeriodoRows.NACIONAL : PeriodoRows.ESTATAL,
                motivo);
    }

    /** A state reopens only what was closed at its level. */
    static CambioCierre reabrir(boolean nacional, String motivo) {
        return new CambioCierre("reabrir", nacional ? REABRIR : REABRIR + " AND " + DEL_ESTADO, null, motivo);
    }

    /** Changes the rows and tells how many did. */
    int aplicar(TxSession session, Bitacora bitacora, List<ClavePeriodo> claves) throws SQLException {
        int cambiados = 0;
        try (PreparedStatement update = session.jdbc().prepareStatement(sql)) {
            for (ClavePeriodo clave : claves) {
                Contador.bind(update, bindCierre(update, session), clave);
                update.addBatch();
            }
            cambiados = Arrays.stream(update.executeBatch()).sum();
        }
        if (cambiados > 0) {
            bitacora.anotar(session, accion, "periodo", claves.get(0).texto(), detalle(cambiados, claves));
        }
        return cambiados;
    }

    private int bindCierre(PreparedStatement update, TxSession session) throws SQLException {
        if (nivel == null) {
            return 1;
        }
        update.setString(1, session.actor());
        update.setTimestamp(2, Timestamp.from(session.now()));
        update.setString(3, nivel);
        update.setString(4, motivo);
        return 5;
    }

    private Map<String, Object> detalle(int cambiados, List<ClavePeriodo> claves) {
        return Map.of(
                "periodos",
                cambiados,
                "hasta",
                claves.get(claves.size() - 1).texto(),
                "motivo",
                motivo == null ? "" : motivo);
    }
}
