package mx.conalep.secyt.persistence.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import mx.conalep.secyt.persistence.PersistenceModule;
import mx.conalep.secyt.persistence.Tx;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.jdbc.DataSourceFactory;
import org.osgi.service.metatype.annotations.Designate;

/** Hands modules and drivers that come and go to the {@link Opening}, and registers the {@link Tx} that it yields. */
@Component(
        service = {},
        immediate = true,
        configurationPid = "mx.conalep.secyt.persistence",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = DatabaseConfig.class)
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"mx.conalep.secyt.persistence.Tx\"",
        uses = Tx.class)
public final class DatabaseComponent {

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Opening opening;

    @Activate
    public DatabaseComponent(BundleContext context, DatabaseConfig config) {
        Path data = Path.of(property(context, "karaf.data", "data"));
        DerbySettings.apply(data, Path.of(property(context, "karaf.log", data.toString())));
        opening = new Opening(
                new NodeSettings(config, data),
                Clock.systemUTC(),
                RETRY,
                tx -> context.registerService(Tx.class, tx, null)::unregister);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addModule(PersistenceModule module) {
        opening.add(module);
    }

    void removeModule(PersistenceModule module) {
        opening.remove(module);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addDrivers(DataSourceFactory drivers, Map<String, Object> properties) {
        opening.addDrivers(driverClass(properties), drivers);
    }

    void removeDrivers(DataSourceFactory drivers, Map<String, Object> properties) {
        opening.removeDrivers(driverClass(properties), drivers);
    }

    @Deactivate
    void close() {
        opening.close();
    }

    private static String driverClass(Map<String, Object> properties) {
        return String.valueOf(properties.get(DataSourceFactory.OSGI_JDBC_DRIVER_CLASS));
    }

    private static String property(BundleContext context, String key, String fallback) {
        String value = context.getProperty(key);
        return value == null ? fallback : value;
    }
}
