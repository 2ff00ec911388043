package mx.conalep.secyt.trabajos.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.persistence.Heartbeat;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Deletes delivered notices and ended jobs that are old, once an hour, on one node. */
@Component(
        service = {},
        immediate = true,
        configurationPid = AvisosConfig.PID)
public final class Limpieza {

    private static final String NOMBRE = "limpieza-avisos";
    private static final TxContext SISTEMA = TxContext.system("limpieza");
    private static final Duration PAUSA = Duration.ofHours(1);

    private static final String LEIDOS = "DELETE FROM aviso_leido WHERE aviso IN"
            + " (SELECT id FROM aviso_pendiente WHERE estado = 'ENTREGADO' AND momento < ?)";
    private static final String AVISOS = "DELETE FROM aviso_pendiente WHERE estado = 'ENTREGADO' AND momento < ?";
    private static final String TRABAJOS = "DELETE FROM trabajo WHERE terminado < ?";

    private final Tx tx;
    private final Lease lease;
    private final Bitacora bitacora;
    private final int dias;
    private final Heartbeat latido;

    /** Starts the rounds. */
    @Activate
    public Limpieza(AvisosConfig config, @Reference Tx tx, @Reference Lease lease, @Reference Bitacora bitacora) {
        this(config.conservarDias(), tx, lease, bitacora);
    }

    Limpieza(int dias, Tx tx, Lease lease, Bitacora bitacora) {
        this.tx = tx;
        this.lease = lease;
        this.bitacora = bitacora;
        this.dias = dias;
        this.latido = new Heartbeat("secyt-limpieza", "delete old notices", PAUSA, PAUSA, this::ronda);
    }

    @Deactivate
    void cerrar() {
        latido.close();
    }

    void ronda() {
        if (dias > 0 && lease.acquire(NOMBRE, PAUSA.minusMinutes(1))) {
            tx.<Integer>write(SISTEMA, this::limpiar);
        }
    }

    private int limpiar(TxSession s) throws SQLException {
        Instant antes = s.now().minus(Duration.ofDays(dias));
        borrar(s, LEIDOS, antes);
        int avisos = borrar(s, AVISOS, antes);
        int trabajos = borrar(s, TRABAJOS, antes);
        if (avisos + trabajos > 0) {
            bitacora.anotar(s, "depurar", "aviso", "antiguos", Map.of("avisos", avisos, "trabajos", trabajos));
        }
        return avisos + trabajos;
    }

    private static int borrar(TxSession s, String sql, Instant antes) throws SQLException {
        try (PreparedStatement delete = s.jdbc().prepareStatement(sql)) {
            delete.setTimestamp(1, Timestamp.from(antes));
            return delete.executeUpdate();
        }
    }
}
