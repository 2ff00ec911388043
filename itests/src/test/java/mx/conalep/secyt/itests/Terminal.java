package mx.conalep.secyt.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Programs run as a person runs them. */
final class Terminal {

    private Terminal() {}

    /** All that a program printed, without colours, and its exit status. */
    record Salida(String texto, int codigo) {}

    /** An order in the console through the client of the distribution. */
    static Salida ejecutar(Servidor servidor, String cuenta, String contrasena, String orden) {
        return ejecutar(
                Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS", "-Dfile.encoding=UTF-8 -Xmx64m"),
                "bash",
                servidor.instancia().toAbsolutePath().resolve("bin/client").toString(),
                "-a",
                Integer.toString(servidor.puertoSsh()),
                "-h",
                "127.0.0.1",
                "-u",
                cuenta,
                "-p",
                contrasena,
                orden);
    }

    /** Any program, with its standard input open until it ends. */
    static Salida ejecutar(Map<String, String> ambiente, String... orden) {
        Process proceso = iniciar(ambiente, orden);
        CompletableFuture<String> texto = leer(proceso);
        try {
            if (!proceso.waitFor(300, TimeUnit.SECONDS)) {
                proceso.destroyForcibly();
                throw new AssertionError("No terminó: " + String.join(" ", orden) + "\n" + texto.join());
            }
            return new Salida(texto.join().replaceAll("\\e\\[[0-9;?]*[A-Za-z]", ""), proceso.exitValue());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static Process iniciar(Map<String, String> ambiente, String... orden) {
        ProcessBuilder constructor = new ProcessBuilder(orden).redirectErrorStream(true);
        constructor.environment().putAll(ambiente);
        try {
            return constructor.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CompletableFuture<String> leer(Process proceso) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return new String(proceso.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
