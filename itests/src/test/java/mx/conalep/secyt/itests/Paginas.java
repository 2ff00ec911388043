package mx.conalep.secyt.itests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages that the sources of the portal have. */
final class Paginas {

    private static final Pattern RUTA =
            Pattern.compile("@HttpWhiteboardServletPattern\\((?:\"([^\"]+)\"|(?:(\\w+)\\.)?(\\w+))\\)");

    /** Acts, and files that a form or an act gives: no link leads there. */
    private static final Set<String> SIN_PAGINA =
            Set.of("/salir", "/informes/archivo", "/mi-trimestre/cedula", "/ediciones/borrador");

    private Paginas() {}

    /** Their paths, {@code /*} for whatever follows. */
    static Set<String> rutas() throws IOException {
        Path portal = Path.of(System.getProperty("secyt.raiz"), "bundles/portal/src/main/java");
        Map<String, String> fuentes = new HashMap<>();
        try (Stream<Path> todo = Files.walk(portal)) {
            for (Path f : todo.filter(f -> f.toString().endsWith(".java")).toList()) {
                fuentes.merge(f.getFileName().toString().replace(".java", ""), Files.readString(f), String::concat);
            }
        }
        Set<String> rutas = new TreeSet<>();
        fuentes.forEach((clase, fuente) -> RUTA.matcher(fuente)
                .results()
                .map(r -> r.group(1) != null
                        ? r.group(1)
                        : constante(fuentes, r.group(2) == null ? clase : r.group(2), r.group(3)))
                .forEach(rutas::add));
        rutas.removeAll(SIN_PAGINA);
        return rutas;
    }

    private static String constante(Map<String, String> fuentes, String clase, String nombre) {
        Matcher valor = Pattern.compile(" " + nombre + " = \"([^\"]+)\"").matcher(fuentes.get(clase));
        if (!valor.find()) {
            throw new AssertionError(clase + "." + nombre);
        }
        return valor.group(1);
    }
}
