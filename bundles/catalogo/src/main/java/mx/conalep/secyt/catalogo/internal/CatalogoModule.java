package mx.conalep.secyt.catalogo.internal;

import java.util.List;
import mx.conalep.secyt.persistence.PersistenceModule;
import org.osgi.service.component.annotations.Component;

/** Tables of the catalogue. */
@Component
public final class CatalogoModule implements PersistenceModule {

    @Override
    public String id() {
        return "catalogo";
    }

    @Override
    public List<String> requires() {
        return List.of("organizacion");
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(OfertaEntity.class, SolicitudEntity.class);
    }

    @Override
    public String changelog() {
        return "db/catalogo.xml";
    }
}
