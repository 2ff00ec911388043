package mx.conalep.secyt.extensiones.internal.aviso;

import java.time.Duration;
import java.util.List;
import mx.conalep.secyt.extensiones.NotificadorDisponible;
import mx.conalep.secyt.extensiones.Notificadores;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.extensiones.internal.registro.Habilitadas;
import mx.conalep.secyt.security.Ambito;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The channels of the current view. */
@Component(configurationPid = "mx.conalep.secyt.extensiones")
public final class NotificadoresHabilitados implements Notificadores {

    private final Habilitadas habilitadas;
    private final Guarda guarda;
    private final Duration limite;

    /** Limit for channels. */
    public @interface Ajustes {

        /** Milliseconds for one delivery, which may use the network. */
        long limiteNotificadorMs() default 30_000;
    }

    /** Calls what is enabled. */
    @Activate
    public NotificadoresHabilitados(Ajustes ajustes, @Reference Habilitadas habilitadas, @Reference Guarda guarda) {
        this.habilitadas = habilitadas;
        this.guarda = guarda;
        this.limite = Duration.ofMillis(ajustes.limiteNotificadorMs());
    }

    @Override
    public List<NotificadorDisponible> para(Ambito unidad) {
        return habilitadas.para(Clase.NOTIFICADOR, unidad).stream()
                .<NotificadorDisponible>map(p -> new NotificadorGuardado(p, guarda, habilitadas, limite))
                .toList();
    }
}
