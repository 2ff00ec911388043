package mx.conalep.secyt.itests;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One running instance of the assembly, seen from outside: unpacked from its archive and started by its own script, as an
 * operator does it.
 */
final class Servidor implements AutoCloseable {

    private static final String ERROR = "| ERROR |";
    private static final String AVISO = "| WARN  |";

    private final Path instancia;
    private final int puerto = puertoLibre();
    private final int puertoSsh = puertoLibre();
    private Process proceso;

    private Servidor(Path instancia) {
        this.instancia = instancia;
        proceso = arrancar();
    }

    /** Starts a new instance and waits until it is ready. */
    static Servidor iniciar(Map<String, Map<String, String>> configuracion) {
        try {
            Path instancia = desempacar();
            for (Map.Entry<String, Map<String, String>> archivo : configuracion.entrySet()) {
                configurar(instancia.resolve("etc").resolve(archivo.getKey()), archivo.getValue());
            }
            Servidor servidor = new Servidor(instancia);
            servidor.esperarListo();
            return servidor;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path desempacar() throws IOException {
        Path carpeta = Files.createTempDirectory(Files.createDirectories(Path.of("target", "exam")), "secyt");
        Process tar = new ProcessBuilder(
                        "tar", "-xzf", System.getProperty("secyt.distribucion"), "-C", carpeta.toString())
                .inheritIO()
                .start();
        terminar(tar, 120);
        try (Stream<Path> dentro = Files.list(carpeta)) {
            return dentro.filter(p -> Files.isDirectory(p.resolve("etc")))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }

    /** The last value of a key is the one that counts. */
    private static void configurar(Path archivo, Map<String, String> valores) throws IOException {
        List<String> lineas = new ArrayList<>(Files.exists(archivo) ? Files.readAllLines(archivo) : List.of());
        valores.forEach((clave, valor) -> {
            lineas.removeIf(linea -> linea.matches(clave.replace(".", "\\.") + "\\s*[=:].*"));
            lineas.add(clave + " = " + valor);
        });
        Files.write(archivo, lineas);
    }

    private Process arrancar() {
        ProcessBuilder karaf = new ProcessBuilder(
                        "bash", instancia.resolve("bin/karaf").toString(), "server")
                .directory(instancia.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        instancia.resolve("consola.log").toFile()));
        karaf.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_MAX_MEM",
                        "512m",
                        "KARAF_EXEC",
                        "exec",
                        "KARAF_OPTS",
                        "-Duser.timezone=UTC -Dfile.encoding=UTF-8 -XX:+UseSerialGC"
                                + " -XX:ThreadPriorityPolicy=1 -XX:JavaPriority1_To_OSPriority=19",
                        "SECYT_HTTP_PORT",
                        Integer.toString(puerto),
                        "SECYT_SSH_PORT",
                        Integer.toString(puertoSsh)));
        try {
            Process nuevo = karaf.start();
            Runtime.getRuntime().addShutdownHook(new Thread(nuevo::destroy));
            return nuevo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void esperarListo() {
        Esperar.hasta(
                "la API responde en /salud; véase " + instancia,
                120,
                TimeUnit.SECONDS,
                () -> Cliente.anonimo(this).get("/salud").estado() == 200);
    }

    /** Ends it as a power cut does ({@code kill -9}). */
    void matar() {
        proceso.destroyForcibly();
        terminar(proceso, 60);
    }

    /** Starts it again after it was stopped. */
    void reanudar() {
        proceso = arrancar();
        esperarListo();
    }

    String url() {
        return "http://127.0.0.1:" + puerto;
    }

    int puertoSsh() {
        return puertoSsh;
    }

    /** Number of its process. */
    long pid() {
        return proceso.pid();
    }

    /** The folder of the unpacked instance. */
    Path instancia() {
        return instancia;
    }

    /** Lines of the log that are warnings or worse. */
    String avisosDeLaBitacora() throws IOException {
        String texto = Files.readString(instancia.resolve("data/log/karaf.log"));
        return String.join(
                "\n",
                Arrays.stream(texto.split("\n"))
                        .filter(l -> l.contains(ERROR) || l.contains(AVISO))
                        .toList());
    }

    /** Stops it as an operator does. */
    @Override
    public void close() {
        proceso.destroy();
        terminar(proceso, 180);
    }

    private static void terminar(Process proceso, int segundos) {
        try {
            if (!proceso.waitFor(segundos, TimeUnit.SECONDS)) {
                hilos(proceso);
                proceso.destroyForcibly();
                throw new AssertionError("No terminó en " + segundos + " segundos: " + proceso.info());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What keeps it, for whoever reads {@code consola.log}. */
    private static void hilos(Process proceso) throws InterruptedException {
        try {
            new ProcessBuilder("kill", "-QUIT", Long.toString(proceso.pid()))
                    .start()
                    .waitFor();
            proceso.waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int puertoLibre() {
        try (ServerSocket enchufe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return enchufe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
