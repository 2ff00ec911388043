package mx.conalep.secyt.extensiones.internal.declarado;

import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a declaration: YAML 1.1 without aliases or tags, of at most 32,000 characters. */
public final class Lector {

    /** Most characters of a declaration. */
    public static final int MAXIMO = 32_000;

    private static final String FORMATO = "formato/1";
    private static final String TIPO = "tipo/1";

    private Lector() {}

    /**
     * Reads a file.
     *
     * @throws DeclaracionInvalidaException with the line of each thing that is wrong, and its cure
     */
    public static Declaracion leer(String texto) throws DeclaracionInvalidaException {
        Defectos defectos = new Defectos();
        Node raiz = nodo(texto, defectos);
        Declaracion declaracion = raiz == null ? null : declaracion(raiz, defectos);
        if (defectos.hay() || declaracion == null) {
            throw new DeclaracionInvalidaException(defectos.enOrden());
        }
        return declaracion;
    }

    private static Declaracion declaracion(Node raiz, Defectos defectos) {
        String clase = clase(raiz);
        boolean tipo = clase.equals(TIPO);
        if (!tipo && !clase.equals(FORMATO)) {
            defectos.agregar(
                    raiz,
                    clase.isEmpty() ? "Falta «secyt»." : "No se conoce «secyt: " + clase + "».",
                    "La primera línea es secyt: formato/1 o secyt: tipo/1.");
        }
        Set<String> claves = new LinkedHashSet<>(tipo ? LecturaTipo.CLAVES : LecturaFormato.CLAVES);
        Mapa mapa = Mapa.de(raiz, claves, defectos);
        Cabecera cabecera = Cabecera.leer(mapa, defectos);
        return tipo
                ? new LecturaTipo(defectos).leer(mapa, cabecera)
                : new LecturaFormato(defectos).leer(mapa, cabecera);
    }

    private static String clase(Node raiz) {
        if (raiz instanceof MappingNode mapeo) {
            for (NodeTuple par : mapeo.getValue()) {
                if (par.getKeyNode() instanceof ScalarNode clave
                        && clave.getValue().equals("secyt")
                        && par.getValueNode() instanceof ScalarNode valor) {
                    return valor.getValue().strip();
                }
            }
        }
        return "";
    }

    private static @Nullable Node nodo(String texto, Defectos defectos) {
        if (texto.length() > MAXIMO) {
            defectos.agregar(1, "El archivo pasa de " + MAXIMO + " caracteres.", "Divídalo o abrévielo.");
            return null;
        }
        try {
            Node raiz = new Yaml(new SafeConstructor(opciones())).compose(new StringReader(texto));
            if (raiz == null) {
                defectos.agregar(1, "El archivo está vacío.", "La primera línea es secyt: formato/1 o secyt: tipo/1.");
            }
            return raiz;
        } catch (MarkedYAMLException e) {
            int linea = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            defectos.agregar(
                    linea,
                    "No se entiende como YAML cerca de aquí.",
                    "Revise sangrías (con espacios, no tabuladores), dos puntos, comillas y corchetes; sin anclas ni etiquetas.");
        } catch (YAMLException e) {
            defectos.agregar(
                    1, "No se entiende como YAML.", "Guárdelo como texto UTF-8, sin caracteres de control ni anclas.");
        }
        return null;
    }

    private static LoaderOptions opciones() {
        LoaderOptions opciones = new LoaderOptions();
        opciones.setMaxAliasesForCollections(0);
        opciones.setNestingDepthLimit(10);
        opciones.setCodePointLimit(MAXIMO);
        opciones.setAllowRecursiveKeys(false);
        return opciones;
    }
}
