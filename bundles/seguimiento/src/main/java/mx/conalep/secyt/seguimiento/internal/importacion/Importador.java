package mx.conalep.secyt.seguimiento.internal.importacion;

import java.time.Duration;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.extensiones.TiposServicio;
import mx.conalep.secyt.persistence.Heartbeat;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.seguimiento.internal.servicio.StoredCapturas;
import mx.conalep.secyt.seguimiento.internal.servicio.StoredCarga;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Looks for imports every two seconds, on a thread of its own. */
@Component(
        service = {},
        immediate = true)
public final class Importador {

    /** Types come with plugins, which start after the core: before, their rows would be told as wrong. */
    private static final Duration AL_INICIO = Duration.ofSeconds(30);

    private static final Duration PAUSA = Duration.ofSeconds(2);

    private final Obra obra;
    private final Heartbeat latido;

    /** Starts the rounds. */
    @Activate
    public Importador(
            @Reference Tx tx,
            @Reference Lease lease,
            @Reference Bitacora bitacora,
            @Reference Cuentas cuentas,
            @Reference StoredCarga carga,
            @Reference StoredCapturas capturas,
            @Reference TiposServicio tipos) {
        Jueces jueces = new Jueces(carga, capturas, tipos);
        obra = new Obra(tx, lease, bitacora, new PuestosVigentes(cuentas), new Tanda(tx, carga, Tanda.TAMANO), jueces);
        latido = new Heartbeat("secyt-importaciones", "go on with imports", AL_INICIO, PAUSA, obra::ronda);
    }

    @Deactivate
    void cerrar() {
        obra.detener();
        latido.close();
    }
}
