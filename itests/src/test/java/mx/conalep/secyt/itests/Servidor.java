package mx.conalep.secyt.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/** One running instance of the assembly, seen from outside. */
final class Servidor implements AutoCloseable {

    private final Path carpeta;
    private final int puerto;
    private final int puertoSsh;
    private final TestContainer contenedor;

    private Servidor(Path carpeta, int puerto, int puertoSsh, TestContainer contenedor) {
        this.carpeta = carpeta;
        this.puerto = puerto;
        this.puertoSsh = puertoSsh;
        this.contenedor = contenedor;
    }

    /** Starts an instance and waits until it is ready. */
    static Servidor iniciar(Map<String, Map<String, String>> configuracion) {
        try {
            Path carpeta = Files.createTempDirectory(Files.createDirectories(Path.of("target", "exam")), "secyt");
            int puerto = Distribucion.puertoLibre();
            int puertoSsh = Distribucion.puertoLibre();
            ExamSystem sistema = PaxExamRuntime.createServerSystem(
                    Distribucion.opciones(carpeta.toAbsolutePath(), puerto, puertoSsh, configuracion));
            TestContainer contenedor = PaxExamRuntime.createContainer(sistema);
            contenedor.start();
            Servidor servidor = new Servidor(carpeta, puerto, puertoSsh, contenedor);
            servidor.esperarListo();
            return servidor;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void esperarListo() {
        Esperar.hasta(
                "la API responde en /salud",
                120,
                TimeUnit.SECONDS,
                () -> Cliente.anonimo(this).get("/salud").estado() == 200);
    }

    String url() {
        return "http://127.0.0.1:" + puerto;
    }

    int puertoSsh() {
        return puertoSsh;
    }

    /** The folder of the unpacked instance. */
    Path instancia() {
        try (Stream<Path> dentro = Files.list(carpeta)) {
            return dentro.filter(p -> Files.isDirectory(p.resolve("etc")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of the log that are warnings or worse. */
    String avisosDeLaBitacora() throws IOException {
        String texto = Files.readString(instancia().resolve("data/log/karaf.log"));
        return String.join(
                "\n",
                Arrays.stream(texto.split("\n"))
                        .filter(l -> l.contains("| ERROR |") || l.contains("| WARN  |"))
                        .toList());
    }

    @Override
    public void close() {
        contenedor.stop();
    }
}
