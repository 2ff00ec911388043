package mx.conalep.secyt.procedimientos.internal;

import mx.conalep.secyt.persistence.PersistenceModule;
import org.osgi.service.component.annotations.Component;

/** Tables of oficios. */
@Component
public final class ProcedimientosModule implements PersistenceModule {

    @Override
    public String id() {
        return "procedimientos";
    }

    @Override
    public String changelog() {
        return "db/procedimientos.xml";
    }
}
