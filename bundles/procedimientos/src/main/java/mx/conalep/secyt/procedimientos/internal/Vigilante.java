package mx.conalep.secyt.procedimientos.internal;

import java.time.Duration;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Heartbeat;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.trabajos.Bandeja;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Looks for late answers every minute. */
@Component(
        service = {},
        immediate = true)
public final class Vigilante {

    private static final Duration PAUSA = Duration.ofMinutes(1);

    private final Heartbeat latido;

    /** Starts the rounds. */
    @Activate
    public Vigilante(
            @Reference Tx tx,
            @Reference Lease lease,
            @Reference Unidades unidades,
            @Reference Bandeja bandeja,
            @Reference Bitacora bitacora,
            @Reference CalendarioHabil calendario) {
        Escalamiento escalamiento = new Escalamiento(tx, lease, unidades, bandeja, bitacora, calendario);
        latido = new Heartbeat("secyt-oficios", "escalate oficios", PAUSA, PAUSA, escalamiento::ronda);
    }

    @Deactivate
    void cerrar() {
        latido.close();
    }
}
