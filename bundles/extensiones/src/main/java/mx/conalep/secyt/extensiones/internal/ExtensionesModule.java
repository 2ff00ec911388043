package mx.conalep.secyt.extensiones.internal;

import mx.conalep.secyt.persistence.PersistenceModule;
import org.osgi.service.component.annotations.Component;

/** Tables of what is decided about plugins. */
@Component
public final class ExtensionesModule implements PersistenceModule {

    @Override
    public String id() {
        return "extensiones";
    }

    @Override
    public String changelog() {
        return "db/extensiones.xml";
    }
}
