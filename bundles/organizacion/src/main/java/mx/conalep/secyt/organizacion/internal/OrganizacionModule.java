package mx.conalep.secyt.organizacion.internal;

import java.util.List;
import mx.conalep.secyt.persistence.PersistenceModule;
import org.osgi.service.component.annotations.Component;

/** Tables of units and firms. */
@Component
public final class OrganizacionModule implements PersistenceModule {

    @Override
    public String id() {
        return "organizacion";
    }

    @Override
    public List<String> requires() {
        return List.of("audit");
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(EntidadEntity.class, UnidadEntity.class, VersionUnidadEntity.class, FirmaEntity.class);
    }

    @Override
    public String changelog() {
        return "db/organizacion.xml";
    }
}
