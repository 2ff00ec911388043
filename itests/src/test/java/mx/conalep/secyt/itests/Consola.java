package mx.conalep.secyt.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The Karaf console, as an operator reaches it over SSH. */
final class Consola {

    private Consola() {}

    /** Runs one command with the client of the distribution. */
    static String ejecutar(Servidor servidor, String cuenta, String contrasena, String orden) {
        ProcessBuilder proceso = new ProcessBuilder(List.of(
                        "bash",
                        servidor.instancia().resolve("bin/client").toString(),
                        "-a",
                        Integer.toString(servidor.puertoSsh()),
                        "-h",
                        "127.0.0.1",
                        "-u",
                        cuenta,
                        "-p",
                        contrasena,
                        orden))
                .redirectErrorStream(true);
        proceso.environment().put("JAVA_HOME", System.getProperty("java.home"));
        proceso.environment().put("JAVA_OPTS", "-Dfile.encoding=UTF-8 -Xmx64m");
        try {
            // Its standard input stays open: at its end the client would leave before it answers.
            return leer(proceso.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String leer(Process cliente) throws IOException {
        String salida = new String(cliente.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        cliente.getOutputStream().close();
        return salida.replaceAll("\\e\\[[0-9;?]*[A-Za-z]", "");
    }
}
