package mx.conalep.secyt.procedimientos.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.conalep.secyt.procedimientos.Cumplimiento;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The slices that know whether something is met. */
@Component(service = Cumplimientos.class)
public final class Cumplimientos {

    private final List<Cumplimiento> presentes = new CopyOnWriteArrayList<>();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "quitar")
    void agregar(Cumplimiento cumplimiento) {
        presentes.add(cumplimiento);
    }

    void quitar(Cumplimiento cumplimiento) {
        presentes.remove(cumplimiento);
    }

    Optional<Cumplimiento> de(String obligacion) {
        return presentes.stream()
                .filter(c -> c.obligaciones().contains(obligacion))
                .findFirst();
    }
}
