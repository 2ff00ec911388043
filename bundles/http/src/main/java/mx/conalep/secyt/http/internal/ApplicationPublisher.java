package mx.conalep.secyt.http.internal;

import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import mx.conalep.secyt.http.Recurso;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.jakartars.runtime.JakartarsServiceRuntime;
import org.osgi.service.jakartars.whiteboard.JakartarsWhiteboardConstants;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes one Jakarta REST application of all resources, once every expected one is there, so that Jersey starts once and
 * never without the security filter. Later changes are gathered until they stop and cost one restart of Jersey, while
 * requests wait.
 */
@Component(
        service = Readiness.class,
        immediate = true,
        configurationPid = HttpConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = HttpConfig.class)
public final class ApplicationPublisher implements Readiness {

    private static final Logger LOG = LoggerFactory.getLogger(ApplicationPublisher.class);

    private final BundleContext bundle;
    private final Resources resources;
    private final int delay;
    private final RestApplication application = new RestApplication();
    private final StartupListener startup = new StartupListener();
    private final Gate gate;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(DaemonThread.named("secyt-http"));

    private @Nullable ScheduledFuture<?> pending;
    private volatile @Nullable ServiceRegistration<Application> registration;
    private int changes;

    /** Closes the gate until the resources are complete. */
    @Activate
    public ApplicationPublisher(BundleContext bundle, HttpConfig config) {
        this.bundle = bundle;
        this.resources = new Resources(config.recursos());
        this.delay = config.espera();
        this.gate = new Gate(bundle);
        gate.close();
    }

    @Deactivate
    void stop() {
        thread.shutdownNow();
        withdraw();
        gate.open();
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addResource(Recurso resource, Map<String, Object> properties) {
        resources.add(resource, properties);
        changed();
    }

    void removeResource(Recurso resource) {
        resources.remove(resource);
        changed();
    }

    /** The whiteboard changes its properties after each round of its work: then Jersey is mapped. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addRuntime(JakartarsServiceRuntime runtime) {
        judgeSoon();
    }

    void updatedRuntime(JakartarsServiceRuntime runtime) {
        judgeSoon();
    }

    void removeRuntime(JakartarsServiceRuntime runtime) {}

    @Override
    public boolean open() {
        return gate.isOpen();
    }

    @Override
    public List<String> missing() {
        return resources.missing();
    }

    @Override
    public int present() {
        return resources.all().size();
    }

    private synchronized void changed() {
        if (pending != null) {
            pending.cancel(false);
        }
        if (!thread.isShutdown()) {
            pending = thread.schedule(this::publish, registration == null ? 0 : delay, TimeUnit.MILLISECONDS);
        }
    }

    /** At the end of the whole framework resources go one by one: nobody needs a warning of that. */
    private void tellClosed(List<String> missing) {
        if (bundle.getBundle(0).getState() == Bundle.STOPPING) {
            LOG.info("API cerrada: SECyT se detiene");
        } else {
            LOG.warn("API cerrada: faltan {}", missing);
        }
    }

    private void publish() {
        List<String> missing = resources.missing();
        if (missing.isEmpty()) {
            publishAll();
        } else if (registration != null) {
            tellClosed(missing);
            withdraw();
        }
    }

    private void publishAll() {
        List<Object> parts = new ArrayList<>(resources.all());
        parts.add(startup);
        if (application.become(parts)) {
            changes++;
            LOG.info("API con {} recursos y proveedores", parts.size() - 1);
            register();
        }
    }

    /** The same application with other properties makes the whiteboard read it again, in one step. */
    private void register() {
        ServiceRegistration<Application> known = registration;
        if (known == null) {
            registration = bundle.registerService(Application.class, application, properties());
        } else {
            known.setProperties(properties());
        }
    }

    private void withdraw() {
        ServiceRegistration<Application> known = registration;
        if (known != null) {
            gate.close();
            registration = null;
            application.become(List.of());
            known.unregister();
        }
    }

    private void judgeSoon() {
        if (!thread.isShutdown()) {
            thread.execute(this::judge);
        }
    }

    private void judge() {
        if (registration != null && startup.started()) {
            gate.open();
        } else {
            gate.close();
        }
    }

    /** At the root of its whiteboard it takes the place of the default application, which then costs nothing. */
    private Dictionary<String, Object> properties() {
        return FrameworkUtil.asDictionary(Map.of(
                JakartarsWhiteboardConstants.JAKARTA_RS_APPLICATION_BASE,
                "/",
                JakartarsWhiteboardConstants.JAKARTA_RS_NAME,
                "secyt",
                Constants.SERVICE_RANKING,
                1000,
                "secyt.cambio",
                changes));
    }
}
