package mx.conalep.ce08.carpeta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.notificacion.Notificacion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AvisoCarpetaTest {

    @TempDir
    Path disco;

    private Path base;
    private AvisoCarpeta canal;

    @BeforeEach
    void poner() throws IOException {
        base = Files.createDirectory(disco.resolve("avisos"));
        canal = new AvisoCarpeta(base);
    }

    @Test
    void elAvisoQuedaCompletoEnLaCarpetaDeLaUnidad() throws IOException {
        canal.entregar(aviso("n-1", "Revise la cuota.", Map.of()));
        assertThat(Files.readString(base.resolve("08DPT0001C/n-1.txt"))).isEqualTo("""
                        Aviso: n-1
                        Momento: 2026-03-01T18:00:00Z
                        Motivo: servicio.devuelto
                        Unidad: 08DPT0001C
                        Asunto: Se devolvió el servicio S2026-1
                        Para: directora@plantel.mx, captura@plantel.mx

                        Revise la cuota.
                        """);
    }

    @Test
    void entregarloDosVecesDejaUnoSoloYNingunTemporal() throws IOException {
        canal.entregar(aviso("n-1", "Revise la cuota.", Map.of("carpeta", "ce08/devueltos")));
        canal.entregar(aviso("n-1", "Otro texto.", Map.of("carpeta", "ce08/devueltos")));
        try (Stream<Path> archivos = Files.list(base.resolve("ce08/devueltos"))) {
            assertThat(archivos).containsExactly(base.resolve("ce08/devueltos/n-1.txt"));
        }
        assertThat(Files.readString(base.resolve("ce08/devueltos/n-1.txt"))).contains("Revise la cuota.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../fuera", "a/../../fuera", "/etc", "a//b", "a/", "", "a\u0000b", "C:\\temp", "."})
    void ningunaCarpetaSaleDeLaBase(String carpeta) {
        assertThatThrownBy(() -> canal.entregar(aviso("n-1", "x", Map.of("carpeta", carpeta))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("sólo lleva letras");
        assertThat(disco.resolve("fuera")).doesNotExist();
    }

    @Test
    void unEnlaceQueLlevaFueraSeRechaza() throws IOException {
        Path fuera = Files.createDirectory(disco.resolve("fuera"));
        Files.createSymbolicLink(base.resolve("enlace"), fuera);
        assertThatThrownBy(() -> canal.entregar(aviso("n-1", "x", Map.of("carpeta", "enlace/dentro"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("fuera de la base");
        assertThat(fuera).isEmptyDirectory();
    }

    @Test
    void elIdentificadorNoPuedeSerUnaRutaNiChocarConOtro() throws IOException {
        canal.entregar(aviso("../../a", "uno", Map.of("carpeta", "x")));
        canal.entregar(aviso("../../b", "dos", Map.of("carpeta", "x")));
        try (Stream<Path> archivos = Files.list(base.resolve("x"))) {
            assertThat(archivos)
                    .hasSize(2)
                    .allMatch(p -> p.getFileName().toString().matches("[0-9a-f]{64}\\.txt"));
        }
    }

    @Test
    void sinLaCarpetaBaseFallaYNoLaCrea() {
        AvisoCarpeta sinBase = new AvisoCarpeta(disco.resolve("no-existe"));
        assertThatThrownBy(() -> sinBase.entregar(aviso("n-1", "x", Map.of())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("quien administra");
        assertThat(disco.resolve("no-existe")).doesNotExist();
    }

    private static Notificacion aviso(String id, String texto, Map<String, Object> ajustes) {
        return new Aviso(id, texto, Valores.de(ajustes));
    }

    private record Aviso(String id, String texto, Valores ajustes) implements Notificacion {
        @Override
        public String motivo() {
            return "servicio.devuelto";
        }

        @Override
        public String unidad() {
            return "08DPT0001C";
        }

        @Override
        public String asunto() {
            return "Se devolvió\nel servicio S2026-1";
        }

        @Override
        public String ruta() {
            return "";
        }

        @Override
        public List<String> correos() {
            return List.of("directora@plantel.mx", "captura@plantel.mx");
        }

        @Override
        public Instant momento() {
            return Instant.parse("2026-03-01T18:00:00Z");
        }
    }
}
