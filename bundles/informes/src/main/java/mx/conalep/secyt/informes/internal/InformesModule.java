package mx.conalep.secyt.informes.internal;

import mx.conalep.secyt.persistence.PersistenceModule;
import org.osgi.service.component.annotations.Component;

/** Tables of editions, recommendations and the desk of requests. */
@Component
public final class InformesModule implements PersistenceModule {

    @Override
    public String id() {
        return "informes";
    }

    @Override
    public String changelog() {
        return "db/informes.xml";
    }
}
