package mx.conalep.secyt.extensiones.internal.declarado;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** Gathers all that is wrong in one file. Not thread-safe. */
final class Defectos {

    private final List<Defecto> lista = new ArrayList<>();

    /** Adds one unless the condition holds. */
    void exigir(boolean condicion, Node donde, String mensaje, String remedio) {
        if (!condicion) {
            agregar(donde, mensaje, remedio);
        }
    }

    void agregar(Node donde, String mensaje, String remedio) {
        lista.add(new Defecto(donde.getStartMark().getLine() + 1, mensaje, remedio));
    }

    void agregar(int linea, String mensaje, String remedio) {
        lista.add(new Defecto(linea, mensaje, remedio));
    }

    boolean hay() {
        return !lista.isEmpty();
    }

    List<Defecto> enOrden() {
        return lista.stream().sorted(Comparator.comparingInt(Defecto::linea)).toList();
    }
}
