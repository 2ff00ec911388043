package mx.conalep.secyt.procedimientos.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Those who wait for oficios: they come after, because they issue oficios themselves. */
@Component(service = Esperas.class)
public final class Esperas {

    private final List<EsperaOficio> presentes = new CopyOnWriteArrayList<>();

    /** One more. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "quitar")
    public void agregar(EsperaOficio espera) {
        presentes.add(espera);
    }

    void quitar(EsperaOficio espera) {
        presentes.remove(espera);
    }

    List<EsperaOficio.Consecuencia> de(Identidad quien, Oficio oficio) {
        return presentes.stream().map(e -> e.de(quien, oficio)).toList();
    }
}
