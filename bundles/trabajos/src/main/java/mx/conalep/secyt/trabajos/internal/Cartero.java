package mx.conalep.secyt.trabajos.internal;

import java.time.Duration;
import mx.conalep.secyt.persistence.Heartbeat;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.trabajos.Entrega;
import mx.conalep.secyt.trabajos.internal.correo.CanalCorreo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Goes its round every two seconds. */
@Component(
        service = {},
        immediate = true)
public final class Cartero {

    /** Channels come with plugins, which start after the core: before, a notice would count as having none. */
    private static final Duration AL_INICIO = Duration.ofSeconds(30);

    private static final Duration PAUSA = Duration.ofSeconds(2);

    private final Reparto reparto;
    private final Heartbeat latido;

    /** Starts the rounds. */
    @Activate
    public Cartero(
            @Reference Tx tx, @Reference Lease lease, @Reference Entrega entrega, @Reference CanalCorreo correo) {
        reparto = new Reparto(tx, lease, new EntregaCompleta(entrega, correo));
        latido = new Heartbeat("secyt-avisos", "deliver notices", AL_INICIO, PAUSA, reparto::ronda);
    }

    @Deactivate
    void cerrar() {
        reparto.detener();
        latido.close();
    }
}
