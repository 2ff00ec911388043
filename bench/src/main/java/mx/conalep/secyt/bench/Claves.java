package mx.conalep.secyt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Keys of the planteles, out of the seed of the product itself. */
final class Claves {

    private static final Path SEMILLA =
            Path.of("bundles/organizacion/src/main/resources/mx/conalep/secyt/organizacion/internal/planteles.csv");

    private Claves() {}

    static List<String> planteles(Path raiz) throws IOException {
        try (Stream<String> lineas = Files.lines(raiz.resolve(SEMILLA))) {
            return lineas.map(l -> l.split(";", 2)[0])
                    .filter(c -> c.matches("\\d{2}DPT\\d{4}[A-Z]"))
                    .toList();
        }
    }
}
