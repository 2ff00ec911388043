package mx.conalep.secyt.informes.internal.edicion;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.edicion.FuenteEdicion;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The reports of which editions are issued. Thread-safe. */
@Component(service = FuentesEdicion.class)
public final class FuentesEdicion {

    private final List<FuenteEdicion> presentes = new CopyOnWriteArrayList<>();

    /** Takes one that has come. */
    @Reference(
            name = "fuente",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "quitar")
    public void agregar(FuenteEdicion fuente) {
        presentes.add(fuente);
    }

    void quitar(FuenteEdicion fuente) {
        presentes.remove(fuente);
    }

    List<FuenteEdicion> listar() {
        return presentes.stream()
                .sorted(Comparator.comparing(FuenteEdicion::clave))
                .toList();
    }

    /** The one with that key, or 404. */
    FuenteEdicion exigir(String clave) {
        return presentes.stream()
                .filter(f -> f.clave().equals(clave))
                .findFirst()
                .orElseThrow(() -> Problema.noExiste("un informe con ediciones oficiales", clave));
    }
}
