package mx.conalep.secyt.archive.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.conalep.secyt.archive.Destino;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The slices whose things take files. */
@Component(service = Destinos.class)
public final class Destinos {

    private final List<Destino> presentes = new CopyOnWriteArrayList<>();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "quitar")
    void agregar(Destino destino) {
        presentes.add(destino);
    }

    void quitar(Destino destino) {
        presentes.remove(destino);
    }

    /** The unit in whose name somebody hands a file in for a thing. */
    String unidad(Identidad quien, String para) {
        String[] partes = para.split("/", 2);
        return presentes.stream()
                .filter(d -> d.cosa().equals(partes[0]))
                .findFirst()
                .orElseThrow(() -> Problema.noExiste("un " + partes[0], partes[1]))
                .unidad(quien, partes[1]);
    }
}
