package mx.conalep.secyt.security.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Ascendencias;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Where a unit lies, as far as the units are known: they belong to a slice above, which may come later. */
@Component(service = Organigrama.class)
public final class Organigrama {

    static final String NACIONAL = "CONALEP";

    private final AtomicReference<@Nullable Ascendencias> fuente = new AtomicReference<>();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindAscendencias(Ascendencias ascendencias) {
        fuente.set(ascendencias);
    }

    void unbindAscendencias(Ascendencias ascendencias) {
        fuente.compareAndSet(ascendencias, null);
    }

    /**
     * Scope of a unit that must exist.
     *
     * @throws Problema 422 when it does not, 503 when the units are not known yet
     */
    Ambito exigir(String unidad) {
        List<String> ascendencia = buscar(unidad);
        if (ascendencia.isEmpty()) {
            throw Problema.campo(
                    "unidad", "No existe esa unidad; use la clave de una del registro de unidades.", unidad);
        }
        return () -> ascendencia;
    }

    /** Scope of a unit that was valid once: at least itself. */
    Ambito conocido(String unidad) {
        Ascendencias unidades = fuente.get();
        List<String> ascendencia = unidades == null ? List.of() : unidades.de(unidad);
        return () -> ascendencia.isEmpty() ? List.of(unidad) : ascendencia;
    }

    private List<String> buscar(String unidad) {
        if (NACIONAL.equals(unidad)) {
            return List.of(NACIONAL);
        }
        Ascendencias unidades = fuente.get();
        if (unidades == null) {
            throw new Problema(
                    503,
                    "sin-unidades",
                    "El registro de unidades todavía no está disponible; intente de nuevo en unos segundos.",
                    List.of());
        }
        return unidades.de(unidad);
    }
}
