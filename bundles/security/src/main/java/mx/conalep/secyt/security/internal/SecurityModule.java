package mx.conalep.secyt.security.internal;

import java.util.List;
import mx.conalep.secyt.persistence.PersistenceModule;
import org.osgi.service.component.annotations.Component;

/** Tables of accounts; they are used through JDBC only. */
@Component
public final class SecurityModule implements PersistenceModule {

    @Override
    public String id() {
        return "security";
    }

    @Override
    public List<String> requires() {
        return List.of("audit");
    }

    @Override
    public String changelog() {
        return "db/security.xml";
    }
}
