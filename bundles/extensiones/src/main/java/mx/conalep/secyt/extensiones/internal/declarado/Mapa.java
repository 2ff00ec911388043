package mx.conalep.secyt.extensiones.internal.declarado;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of the file, read key by key; what is wrong is told with its line. */
final class Mapa {

    private final Node nodo;
    private final Map<String, Node> valores = new LinkedHashMap<>();
    private final Defectos defectos;

    private Mapa(Node nodo, Defectos defectos) {
        this.nodo = nodo;
        this.defectos = defectos;
    }

    /** Reads it; a key that is not known or comes twice is told. */
    static Mapa de(Node nodo, Set<String> conocidas, Defectos defectos) {
        Mapa mapa = new Mapa(nodo, defectos);
        if (nodo instanceof MappingNode mapeo) {
            mapeo.getValue().forEach(par -> mapa.poner(par, conocidas));
        } else {
            defectos.agregar(nodo, "Aquí van pares «clave: valor».", "Use: " + String.join(", ", conocidas) + ".");
        }
        return mapa;
    }

    private void poner(NodeTuple par, Set<String> conocidas) {
        String clave = par.getKeyNode() instanceof ScalarNode escalar ? escalar.getValue() : "";
        defectos.exigir(
                conocidas.contains(clave),
                par.getKeyNode(),
                "No se conoce «" + clave + "».",
                "Use sólo: " + String.join(", ", conocidas) + ".");
        defectos.exigir(
                valores.put(clave, par.getValueNode()) == null,
                par.getKeyNode(),
                "«" + clave + "» está dos veces.",
                "Deje una sola.");
    }

    Node nodo() {
        return nodo;
    }

    /** Where the value of the key is, or else the mapping. */
    Node lugar(String clave) {
        return valores.getOrDefault(clave, nodo);
    }

    Optional<Node> valor(String clave) {
        return Optional.ofNullable(valores.get(clave));
    }

    boolean tiene(String clave) {
        return valores.containsKey(clave);
    }

    /** The text of a key that must be there, or an empty one. */
    String exigido(String clave, String remedio) {
        String texto = texto(clave);
        defectos.exigir(texto != null && !texto.isBlank(), lugar(clave), "Falta «" + clave + "».", remedio);
        return texto == null ? "" : texto.strip();
    }

    @Nullable String texto(String clave) {
        Node valor = valores.get(clave);
        return valor == null ? null : texto(valor, defectos);
    }

    /** The number of a key; null when it is absent or is none. */
    @Nullable BigDecimal numero(String clave) {
        String texto = texto(clave);
        try {
            return texto == null ? null : new BigDecimal(texto.strip());
        } catch (NumberFormatException e) {
            defectos.agregar(lugar(clave), "«" + clave + "» no es un número.", "Escriba, por ejemplo, 40 o 0.5.");
            return null;
        }
    }

    boolean logico(String clave) {
        String texto = texto(clave);
        boolean si = "true".equals(texto) || "sí".equals(texto) || "si".equals(texto);
        boolean legible = texto == null || si || "false".equals(texto) || "no".equals(texto);
        defectos.exigir(legible, lugar(clave), "«" + clave + "» es sí o no.", "Escriba true o false.");
        return si;
    }

    /** The elements of a list, none when it is absent; a single text counts as a list of one. */
    <T> List<T> lista(String clave, Function<Node, T> lectura) {
        Node valor = valores.get(clave);
        if (valor == null) {
            return List.of();
        }
        List<Node> nodos = valor instanceof SequenceNode lista ? lista.getValue() : List.of(valor);
        return nodos.stream().map(lectura).toList();
    }

    List<String> textos(String clave) {
        return lista(clave, n -> texto(n, defectos).strip());
    }

    static String texto(Node nodo, Defectos defectos) {
        if (nodo instanceof ScalarNode escalar) {
            return escalar.getValue();
        }
        defectos.agregar(nodo, "Aquí va un solo valor.", "Escriba un texto o un número, sin guiones ni llaves.");
        return "";
    }
}
