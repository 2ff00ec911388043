package mx.conalep.secyt.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that the sources of the portal have. */
final class Paginas {

    private static final Pattern RUTA =
            Pattern.compile("@HttpWhiteboardServletPattern\\((?:\"([^\"]+)\"|(?:\\w+\\.)?(\\w+))\\)");

    /** Files and acts, and a page that {@link Recorrido} leaves out because it is not ours. */
    private static final Set<String> SIN_PAGINA = Set.of("/salir");

    private Paginas() {}

    /** Their paths, {@code /*} for whatever follows. */
    static Set<String> rutas() throws IOException {
        Path portal = Path.of(System.getProperty("secyt.raiz"), "bundles/portal/src/main/java");
        try (Stream<Path> fuentes = Files.walk(portal)) {
            Set<String> rutas = fuentes.filter(f -> f.toString().endsWith(".java"))
                    .map(Paginas::leer)
                    .flatMap(Paginas::rutas)
                    .collect(Collectors.toCollection(TreeSet::new));
            rutas.removeAll(SIN_PAGINA);
            return rutas;
        }
    }

    private static String leer(Path fuente) {
        try {
            return Files.readString(fuente);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> rutas(String fuente) {
        return RUTA.matcher(fuente).results().map(r -> r.group(1) != null ? r.group(1) : constante(fuente, r.group(2)));
    }

    private static String constante(String fuente, String nombre) {
        Matcher valor = Pattern.compile(nombre + " = \"([^\"]+)\"").matcher(fuente);
        if (!valor.find()) {
            throw new AssertionError(nombre);
        }
        return valor.group(1);
    }
}
