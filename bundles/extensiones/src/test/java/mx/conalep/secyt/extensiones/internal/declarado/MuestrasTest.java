package mx.conalep.secyt.extensiones.internal.declarado;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples that people copy are right. */
class MuestrasTest {

    static Stream<Path> muestras() throws IOException {
        return Files.list(Path.of("../../plugins/declarativos"))
                .filter(p -> p.toString().endsWith(".secyt.yaml"));
    }

    @ParameterizedTest
    @MethodSource("muestras")
    void theFileIsValidAndNamedByItsKey(Path muestra) throws Exception {
        Declaracion declaracion = Lector.leer(Files.readString(muestra));
        assertThat(muestra.getFileName()).hasToString(declaracion.id() + ".secyt.yaml");
    }
}
