package mx.conalep.secyt.informes.internal;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.FuenteInforme;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The sources that are present; they come and go without restarting anything. Thread-safe. */
@Component(service = Fuentes.class)
public final class Fuentes {

    private final List<FuenteInforme> presentes = new CopyOnWriteArrayList<>();

    @Reference(
            name = "fuente",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "quitar")
    void agregar(FuenteInforme fuente) {
        presentes.add(fuente);
    }

    void quitar(FuenteInforme fuente) {
        presentes.remove(fuente);
    }

    List<FuenteInforme> listar() {
        return presentes.stream()
                .sorted(Comparator.comparing(FuenteInforme::clave))
                .toList();
    }

    /** The source with that key, or 404. */
    FuenteInforme exigir(String clave) {
        return presentes.stream()
                .filter(f -> f.clave().equals(clave))
                .findFirst()
                .orElseThrow(() -> Problema.noExiste("un informe", clave));
    }
}
