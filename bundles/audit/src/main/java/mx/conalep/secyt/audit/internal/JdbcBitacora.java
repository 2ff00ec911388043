package mx.conalep.secyt.audit.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The trail on JDBC: it is written once for every change, so it goes past JPA. */
@Component(configurationPid = AuditConfig.PID)
public final class JdbcBitacora implements Bitacora {

    private static final String INSERT =
            "INSERT INTO bitacora (momento, cuenta, accion, objeto, objeto_id, detalle, huella) VALUES (?, ?, ?, ?, ?, ?, ?)";

    private final Tx tx;
    private final Cabezas cabezas;

    /** With where the heads are. */
    @Activate
    public JdbcBitacora(@Reference Tx tx, AuditConfig config) {
        this(tx, Cabezas.de(config));
    }

    JdbcBitacora(Tx tx, Cabezas cabezas) {
        this.tx = tx;
        this.cabezas = cabezas;
    }

    @Override
    public void anotar(TxSession s, String accion, String objeto, String id, Map<String, ?> detalle)
            throws SQLException {
        String[] columnas = {s.actor(), accion, objeto, id, Detalle.json(detalle)};
        try (PreparedStatement insert = s.jdbc().prepareStatement(INSERT)) {
            insert.setTimestamp(1, Timestamp.from(s.now()));
            for (int i = 0; i < columnas.length; i++) {
                insert.setString(i + 2, columnas[i]);
            }
            insert.setString(7, Huella.deFila(s.now(), columnas));
            insert.executeUpdate();
        }
    }

    @Override
    public Verificacion verificar() {
        return new Verificador(tx, cabezas).verificar();
    }
}
