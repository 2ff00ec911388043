package mx.conalep.secyt.informes.internal.peticion;

import mx.conalep.secyt.persistence.PersistenceModule;
import org.osgi.service.component.annotations.Component;

/** The table of the desk. */
@Component
public final class PeticionesModule implements PersistenceModule {

    @Override
    public String id() {
        return "informes-peticiones";
    }

    @Override
    public String changelog() {
        return "db/informes-peticiones.xml";
    }
}
