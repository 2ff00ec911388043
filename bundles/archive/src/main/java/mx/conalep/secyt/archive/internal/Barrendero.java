package mx.conalep.secyt.archive.internal;

import java.time.Clock;
import java.time.Duration;
import mx.conalep.secyt.persistence.Heartbeat;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Tx;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Sweeps an hour after start and every six hours. */
@Component(
        service = {},
        immediate = true,
        configurationPid = ArchiveConfig.PID)
public final class Barrendero {

    private final Heartbeat latido;

    /** Starts the rounds. */
    @Activate
    public Barrendero(@Reference Tx tx, @Reference Lease lease, ArchiveConfig config) {
        Barrido barrido = new Barrido(tx, lease, Almacen.de(config), Clock.systemUTC());
        latido = new Heartbeat(
                "secyt-archivo", "sweep the archive", Duration.ofHours(1), Duration.ofHours(6), barrido::ronda);
    }

    @Deactivate
    void cerrar() {
        latido.close();
    }
}
