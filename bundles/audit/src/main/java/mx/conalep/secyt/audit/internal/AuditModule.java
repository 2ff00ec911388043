package mx.conalep.secyt.audit.internal;

import mx.conalep.secyt.persistence.PersistenceModule;
import org.osgi.service.component.annotations.Component;

/** Tables of the trail; they are used through JDBC only. */
@Component
public final class AuditModule implements PersistenceModule {

    @Override
    public String id() {
        return "audit";
    }

    @Override
    public String changelog() {
        return "db/audit.xml";
    }
}
