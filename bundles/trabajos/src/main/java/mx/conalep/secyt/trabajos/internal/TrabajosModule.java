package mx.conalep.secyt.trabajos.internal;

import mx.conalep.secyt.persistence.PersistenceModule;
import org.osgi.service.component.annotations.Component;

/** Tables of the outbox and of jobs. */
@Component
public final class TrabajosModule implements PersistenceModule {

    @Override
    public String id() {
        return "trabajos";
    }

    @Override
    public String changelog() {
        return "db/trabajos.xml";
    }
}
