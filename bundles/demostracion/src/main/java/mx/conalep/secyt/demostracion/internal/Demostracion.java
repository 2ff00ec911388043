package mx.conalep.secyt.demostracion.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the demonstration on a thread of its own when it is asked for and nobody outside this machine can reach it. */
@Component(
        service = {},
        immediate = true,
        configurationPid = "mx.conalep.secyt.demostracion")
@Designate(ocd = DemostracionConfig.class)
public final class Demostracion {

    private static final Logger LOG = LoggerFactory.getLogger(Demostracion.class);
    private static final String ANFITRION = "org.apache.felix.http.host";
    private static final Duration PACIENCIA = Duration.ofSeconds(15);

    private final SiembraCuentas cuentas;
    private final Siembra siembra;
    private final SiembraExpedientes expedientes;
    private final SiembraNormativa normativa;
    private final Marcha marcha = new Marcha();
    private final Thread hilo;

    /** Injected. */
    @Activate
    public Demostracion(
            @Reference SiembraCuentas cuentas,
            @Reference Siembra siembra,
            @Reference SiembraExpedientes expedientes,
            @Reference SiembraNormativa normativa,
            BundleContext contexto,
            DemostracionConfig config) {
        this.cuentas = cuentas;
        this.siembra = siembra;
        this.expedientes = expedientes;
        this.normativa = normativa;
        @Nullable String anfitrion = contexto.getProperty(ANFITRION);
        this.hilo = new Thread(() -> correr(config, anfitrion), "secyt-demostracion");
        hilo.setDaemon(true);
        hilo.start();
    }

    /** Stops after the piece of work in hand. */
    @Deactivate
    void detener() {
        marcha.detener();
        try {
            hilo.join(PACIENCIA.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void correr(DemostracionConfig config, @Nullable String anfitrion) {
        if (!config.activa()) {
            LOG.info("Demonstration data are off");
            return;
        }
        if (!Anfitrion.local(anfitrion)) {
            LOG.warn("No demonstration data: HTTP listens on {}, which others can reach", anfitrion);
            return;
        }
        try {
            sembrar(config.contrasena());
        } catch (Marcha.DetenidaException e) {
            LOG.info("The demonstration was stopped; the next start goes on");
        } catch (RuntimeException e) {
            LOG.warn("The demonstration data are not complete; the next start goes on", e);
        }
    }

    private void sembrar(String contrasena) {
        if (contrasena.isBlank()) {
            LOG.warn("No demonstration accounts: set SECYT_DEMO_PASSWORD");
        } else {
            LOG.info("Demonstration: {} accounts made", cuentas.sembrar(marcha, contrasena));
        }
        siembra.sembrar(marcha);
        LOG.info("Demonstration: {} cases", expedientes.sembrar(marcha));
        LOG.info("Demonstration: {} kinds of norms and meetings made", normativa.sembrar(marcha));
    }
}
