package mx.conalep.secyt.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import mx.conalep.secyt.persistence.test.TestDatabase;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

class ConsoleRealmTest {

    private static final AppConfigurationEntry RESCUE =
            new AppConfigurationEntry("rescue", LoginModuleControlFlag.OPTIONAL, Map.of());

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private static BundleContext context(JaasRealm realm) {
        Bundle bundle = fake(Bundle.class, (self, method, arguments) -> 42L);
        ServiceReference<?> reference = fake(ServiceReference.class, (self, method, arguments) -> null);
        return fake(BundleContext.class, (self, method, arguments) -> switch (method.getName()) {
            case "getBundle" -> bundle;
            case "getServiceReferences" -> List.of(reference);
            case "getService" -> realm;
            default -> true;
        });
    }

    private static JaasRealm realm(String name) {
        return fake(JaasRealm.class, (self, method, arguments) -> switch (method.getName()) {
            case "getName" -> name;
            case "getRank" -> 0;
            default -> new AppConfigurationEntry[] {RESCUE};
        });
    }

    @Test
    void administratorsComeFirstAndThenTheRealmOfKaraf() {
        MovableClock clock = new MovableClock();
        try (TestDatabase database = Node.derby(clock)) {
            Node node = new Node(database, clock);
            ConsoleRealm realm = new ConsoleRealm(context(realm("karaf")), node.tx, node.audit, node.access);

            assertThat(realm.getName()).isEqualTo("karaf");
            assertThat(realm.getRank()).isPositive();
            assertThat(realm.getEntries()).hasSize(2).contains(RESCUE);
            AppConfigurationEntry first = realm.getEntries()[0];
            assertThat(first.getLoginModuleName()).isEqualTo(ProxyLoginModule.class.getName());
            assertThat(first.getControlFlag()).isEqualTo(LoginModuleControlFlag.SUFFICIENT);
            assertThat(first.getOptions().get(ProxyLoginModule.PROPERTY_BUNDLE)).isEqualTo("42");
            assertThat(first.getOptions().get(ProxyLoginModule.PROPERTY_MODULE))
                    .isEqualTo(ConsoleLoginModule.class.getName());
            assertThat(new ConsoleRealm(context(realm("otro")), node.tx, node.audit, node.access).getEntries())
                    .hasSize(1);
        }
    }
}
