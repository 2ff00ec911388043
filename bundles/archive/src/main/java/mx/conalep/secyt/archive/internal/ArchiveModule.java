package mx.conalep.secyt.archive.internal;

import mx.conalep.secyt.persistence.PersistenceModule;
import org.osgi.service.component.annotations.Component;

/** The table of files. */
@Component
public final class ArchiveModule implements PersistenceModule {

    @Override
    public String id() {
        return "archive";
    }

    @Override
    public String changelog() {
        return "db/archive.xml";
    }
}
