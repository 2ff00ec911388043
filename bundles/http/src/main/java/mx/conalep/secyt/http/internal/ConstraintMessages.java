package mx.conalep.secyt.http.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.conalep.secyt.http.MapaRestricciones;
import mx.conalep.secyt.http.Problema;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What the slices say about their constraints; they come and go while it stays. */
@Component(service = ConstraintMessages.class)
public final class ConstraintMessages {

    private final List<MapaRestricciones> maps = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(MapaRestricciones map) {
        maps.add(map);
    }

    void remove(MapaRestricciones map) {
        maps.remove(map);
    }

    /** The problem that a broken constraint means, if its slice explains it. */
    Optional<Problema> of(String constraint) {
        return maps.stream()
                .flatMap(map -> map.restricciones().stream())
                .filter(restriction -> restriction.nombre().equals(constraint))
                .map(restriction -> Problema.conflicto(restriction.codigo(), restriction.mensaje()))
                .findFirst();
    }
}
