package mx.conalep.secyt.informes.internal;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.FuenteInforme;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
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

    /** Those for somebody. */
    List<FuenteInforme> listar(Identidad quien) {
        return listar().stream().filter(f -> esPara(quien, f)).toList();
    }

    /** The source with that key: 404 when there is none, 403 when it is not for him. */
    FuenteInforme exigir(Identidad quien, String clave) {
        FuenteInforme fuente = presentes.stream()
                .filter(f -> f.clave().equals(clave))
                .findFirst()
                .orElseThrow(() -> Problema.noExiste("un informe", clave));
        if (!esPara(quien, fuente)) {
            throw Problema.prohibido(
                    "informe-de-otros-puestos",
                    "El informe «" + fuente.titulo() + "» es para " + puestos(fuente)
                            + "; pídalo por la mesa de informes (POST /peticiones-informe).");
        }
        return fuente;
    }

    private static boolean esPara(Identidad quien, FuenteInforme fuente) {
        return fuente.para().isEmpty() || quien.tiene(fuente.para().toArray(new Rol[0]));
    }

    private static String puestos(FuenteInforme fuente) {
        return fuente.para().stream().map(Rol::name).sorted().collect(Collectors.joining(", "));
    }
}
