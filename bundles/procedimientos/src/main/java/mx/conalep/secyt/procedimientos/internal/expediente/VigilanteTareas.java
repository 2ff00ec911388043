package mx.conalep.secyt.procedimientos.internal.expediente;

import java.time.Duration;
import mx.conalep.secyt.persistence.Heartbeat;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.procedimientos.Expedientes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Looks every minute for tasks that are due, and every hour whether a year has begun. */
@Component(
        service = {},
        immediate = true)
public final class VigilanteTareas {

    private static final Duration MINUTO = Duration.ofMinutes(1);
    private static final Duration HORA = Duration.ofHours(1);

    private final Heartbeat plazos;
    private final Heartbeat anio;

    /** Starts the rounds. */
    @Activate
    public VigilanteTareas(
            @Reference Tx tx, @Reference Lease lease, @Reference Casos casos, @Reference Expedientes expedientes) {
        Plazos deTareas = new Plazos(tx, lease, casos.medios());
        InicioEjercicio inicio = new InicioEjercicio(tx, lease, casos.medios().calendario(), expedientes);
        plazos = new Heartbeat("secyt-tareas", "tell that tasks are due", MINUTO, MINUTO, deTareas::ronda);
        anio = new Heartbeat("secyt-ejercicio", "open the cases of the year", MINUTO, HORA, inicio::ronda);
    }

    @Deactivate
    void cerrar() {
        plazos.close();
        anio.close();
    }
}
