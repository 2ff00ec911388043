package mx.conalep.secyt.organizacion.internal;

import java.util.List;
import mx.conalep.secyt.persistence.PersistenceModule;

/** The module of this slice alone: its tables refer to none of the audit trail. */
final class SoloOrganizacion implements PersistenceModule {

    private final OrganizacionModule module = new OrganizacionModule();

    @Override
    public String id() {
        return module.id();
    }

    @Override
    public List<Class<?>> entities() {
        return module.entities();
    }

    @Override
    public String changelog() {
        return module.changelog();
    }
}
