package mx.conalep.secyt.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tables of the manual say, one line for each activity: the facts against which the files are tested, too. */
final class Hechos {

    static final String FIN = "FIN";
    private static final String TABLA = "bundles/procedimientos/src/test/resources/procedimientos/hechos.txt";

    /** In 8.1.6, activity 7 of promotion waits for both A and B. */
    private static final Map<String, Set<String>> UNIONES = Map.of("st-promocion 7", Set.of("A", "B"));

    private Hechos() {}

    /** A procedure with its activities in the order of print. */
    record Procedimiento(String clave, String codigo, String revision, List<Hecho> hechos) {

        Hecho hecho(String id) {
            return hechos.stream().filter(h -> h.id().equals(id)).findFirst().orElseThrow();
        }

        /** Whoever coordinates it. */
        String coordinador() {
            return clave.startsWith("st-") ? "CST" : "CSC";
        }

        Set<String> vienenDe(Hecho hecho) {
            return UNIONES.getOrDefault(clave + " " + hecho.id(), Set.of());
        }
    }

    /** An activity. */
    record Hecho(
            String id,
            String numero,
            String etapa,
            String unidad,
            List<String> siguientes,
            Map<String, String> decisiones,
            String marcas,
            List<String> consulta,
            List<String> evidencias,
            String condicion,
            String llama,
            String modo) {

        boolean recibe() {
            return marcas.contains("R");
        }

        boolean porUnidad() {
            return marcas.contains("U");
        }

        boolean opcional() {
            return marcas.contains("O");
        }

        /** The activity after which an optional one may begin: 6 for 6.1. */
        String despuesDe() {
            return id.substring(0, id.indexOf('.'));
        }

        List<String> tras(String respuesta) {
            return decisiones.isEmpty() ? siguientes : List.of(decisiones.get(respuesta));
        }
    }

    /** All thirteen. */
    static List<Procedimiento> leer() {
        List<Procedimiento> todos = new ArrayList<>();
        List<Hecho> hechos = new ArrayList<>();
        for (String linea : lineas()) {
            if (linea.startsWith("= ")) {
                hechos = new ArrayList<>();
                String[] p = linea.substring(2).split(" \\| ");
                todos.add(new Procedimiento(p[0], p[1], p[2], hechos));
            } else if (!linea.isBlank() && !linea.startsWith("#")) {
                hechos.add(hecho(linea));
            }
        }
        return todos;
    }

    private static List<String> lineas() {
        try {
            return Files.readAllLines(Path.of(System.getProperty("secyt.raiz")).resolve(TABLA));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Hecho hecho(String linea) {
        String[] c = Arrays.copyOf(linea.split(" *\\| ?", -1), 11);
        List<String> sigue = lista(c[4]);
        Map<String, String> decisiones = new LinkedHashMap<>();
        sigue.stream().filter(s -> s.contains(">")).map(s -> s.split(">")).forEach(s -> decisiones.put(s[0], s[1]));
        String[] llamada = c[9] == null || c[9].isBlank()
                ? new String[] {"", ""}
                : c[9].strip().split(" ");
        return new Hecho(
                c[0],
                c[1],
                c[2],
                c[3],
                decisiones.isEmpty() ? sigue : List.copyOf(new LinkedHashSet<>(decisiones.values())),
                decisiones,
                c[5],
                lista(c[6]),
                lista(c[7]),
                c[8].strip(),
                llamada[0],
                llamada[1]);
    }

    private static List<String> lista(String celda) {
        return celda.isBlank() ? List.of() : List.of(celda.strip().split(", "));
    }
}
