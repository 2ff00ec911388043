package mx.conalep.secyt.procedimientos.internal.expediente;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.conalep.secyt.procedimientos.Condicion;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The slices that know facts. */
@Component(service = Condiciones.class)
public final class Condiciones {

    private final List<Condicion> presentes = new CopyOnWriteArrayList<>();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "quitar")
    void agregar(Condicion condicion) {
        presentes.add(condicion);
    }

    void quitar(Condicion condicion) {
        presentes.remove(condicion);
    }

    Optional<Condicion> de(String clave) {
        return presentes.stream().filter(c -> c.claves().contains(clave)).findFirst();
    }
}
