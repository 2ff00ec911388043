package mx.conalep.secyt.normativa.internal;

import java.util.List;
import mx.conalep.secyt.persistence.PersistenceModule;
import org.osgi.service.component.annotations.Component;

/** Tables of norms, meetings, commitments, external changes and visits. */
@Component
public final class NormativaModule implements PersistenceModule {

    @Override
    public String id() {
        return "normativa";
    }

    @Override
    public List<String> requires() {
        return List.of("organizacion", "procedimientos");
    }

    @Override
    public String changelog() {
        return "db/normativa.xml";
    }
}
