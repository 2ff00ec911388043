package mx.conalep.secyt.seguimiento.internal;

import java.util.List;
import mx.conalep.secyt.persistence.PersistenceModule;
import mx.conalep.secyt.seguimiento.internal.meta.MetaEntity;
import mx.conalep.secyt.seguimiento.internal.servicio.DevueltoColumns;
import mx.conalep.secyt.seguimiento.internal.servicio.ServicioEntity;
import org.osgi.service.component.annotations.Component;

/**
 * Tables of this slice. Units, offers and firms are told by key and checked in the use case, not by foreign keys: a
 * million services would check them again for nothing, and none of them is ever deleted.
 */
@Component
public final class SeguimientoModule implements PersistenceModule {

    @Override
    public String id() {
        return "seguimiento";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(MetaEntity.class, ServicioEntity.class, DevueltoColumns.class);
    }

    @Override
    public String changelog() {
        return "db/seguimiento.xml";
    }
}
