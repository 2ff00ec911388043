package mx.conalep.secyt.http.internal;

import mx.conalep.secyt.persistence.PersistenceModule;
import org.osgi.service.component.annotations.Component;

/** The table of answers given. */
@Component
public final class HttpModule implements PersistenceModule {

    @Override
    public String id() {
        return "http";
    }

    @Override
    public String changelog() {
        return "db/http.xml";
    }
}
