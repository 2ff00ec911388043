package mx.conalep.secyt.security.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Autenticador;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The realm {@code karaf} of console and JMX: the application's administrators first, then Karaf's own realm with the
 * rescue account of {@code etc/users.properties}, which also serves when the database does not.
 */
@Component
public final class ConsoleRealm implements JaasRealm {

    private static final String KARAF = "karaf";
    private static final int RANK = 100;
    // Karaf registers its realm by hand, so it has no component name.
    private static final String NOT_OURS = "(!(component.name=*))";

    private final BundleContext context;
    private final AccesoConsola acceso;

    /** With what it needs. */
    @Activate
    public ConsoleRealm(
            BundleContext context,
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Autenticador autenticador) {
        this.context = context;
        this.acceso = new AccesoConsola(tx, bitacora, autenticador);
    }

    @Override
    public String getName() {
        return KARAF;
    }

    @Override
    public int getRank() {
        return RANK;
    }

    @Override
    public AppConfigurationEntry[] getEntries() {
        return Stream.concat(Stream.of(administrators()), rescue().stream()).toArray(AppConfigurationEntry[]::new);
    }

    private AppConfigurationEntry administrators() {
        Map<String, Object> options = Map.of(
                ProxyLoginModule.PROPERTY_MODULE,
                ConsoleLoginModule.class.getName(),
                ProxyLoginModule.PROPERTY_BUNDLE,
                Long.toString(context.getBundle().getBundleId()),
                ConsoleLoginModule.ACCESS,
                acceso);
        return new AppConfigurationEntry(ProxyLoginModule.class.getName(), LoginModuleControlFlag.SUFFICIENT, options);
    }

    private List<AppConfigurationEntry> rescue() {
        try {
            return context.getServiceReferences(JaasRealm.class, NOT_OURS).stream()
                    .map(this::entries)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(List.of());
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<List<AppConfigurationEntry>> entries(ServiceReference<JaasRealm> reference) {
        JaasRealm realm = context.getService(reference);
        try {
            return Optional.ofNullable(realm)
                    .filter(r -> KARAF.equals(r.getName()))
                    .map(r -> Arrays.asList(r.getEntries()));
        } finally {
            context.ungetService(reference);
        }
    }
}
