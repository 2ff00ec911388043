package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code secyt} as somebody uses it who has just cloned the project. */
class GuionIT {

    private static final String GUION =
            Path.of(System.getProperty("secyt.raiz")).toAbsolutePath().normalize() + "/secyt";
    private static final String CONTRASENA = "Demostración-1";

    @TempDir
    private Path carpeta;

    private final int puerto = Distribucion.puertoLibre();
    private final Map<String, String> ambiente = new HashMap<>();

    @BeforeEach
    void preparar() {
        ambiente.put("SECYT_HOME", carpeta.resolve("casa").toString());
        ambiente.put("SECYT_HTTP_PORT", Integer.toString(puerto));
        ambiente.put("SECYT_SSH_PORT", Integer.toString(Distribucion.puertoLibre()));
        ambiente.put("JAVA_HOME", System.getProperty("java.home"));
    }

    @AfterEach
    void detener() {
        secyt("stop");
    }

    @Test
    void startsServesStopsAndStartsAgainWithItsData() throws IOException {
        estado(3, "Detenido");
        assertThat(secyt("console", "secyt:unidades").texto()).contains("no está en marcha");

        inicia();
        estado(0, "http://127.0.0.1:" + puerto + "/");
        assertThat(secyt("console", "secyt:unidades 08DPT0001C").texto()).contains("Chihuahua", "CE-08 > CONALEP");
        assertThat(secyt("console", "secyt:unidades 08DPT9999Z").codigo()).isNotZero();
        Terminal.Salida otra = secyt("start");
        assertThat(otra.texto()).contains("ya está en marcha", "./secyt stop");
        assertThat(otra.codigo()).isEqualTo(1);
        sinVariables();
        permisos();
        instalar();

        detiene();
        estado(3, "Detenido");
        assertThat(secyt("stop").texto()).contains("no está en marcha");

        long inicio = System.nanoTime();
        inicia();
        System.out.printf(
                "MEDIDA second ./secyt start: %d ms%n", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - inicio));
        assertThat(cliente("administradora").get("/sesion").con(200).cuerpo()).contains("administradora");
        detiene();
    }

    private void inicia() {
        Terminal.Salida salida = secyt("start");
        assertThat(salida.texto()).contains("SECyT listo: http://127.0.0.1:" + puerto + "/");
        assertThat(salida.codigo()).isZero();
    }

    private void detiene() {
        Terminal.Salida salida = secyt("stop");
        assertThat(salida.texto()).contains("SECyT detenido.");
        assertThat(salida.codigo()).isZero();
        assertThat(carpeta.resolve("casa/data/secyt.pid")).doesNotExist();
    }

    private void estado(int codigo, String texto) {
        Terminal.Salida salida = secyt("status");
        assertThat(salida.texto()).contains(texto);
        assertThat(salida.codigo()).isEqualTo(codigo);
    }

    /** Whoever started it with other ports need not say them again. */
    private void sinVariables() {
        String http = ambiente.remove("SECYT_HTTP_PORT");
        String ssh = ambiente.remove("SECYT_SSH_PORT");
        estado(0, "http://127.0.0.1:" + puerto + "/");
        assertThat(secyt("console", "secyt:unidades CE-08").codigo()).isZero();
        ambiente.put("SECYT_HTTP_PORT", http);
        ambiente.put("SECYT_SSH_PORT", ssh);
    }

    private void permisos() throws IOException {
        for (String secreto : List.of("etc/users.properties", "etc/rescate.secreto", "data/codigo-inicial.txt")) {
            Path archivo = carpeta.resolve("casa").resolve(secreto);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archivo)))
                    .as(secreto)
                    .isEqualTo("rw-------");
        }
    }

    private void instalar() throws IOException {
        String codigo = Files.readString(carpeta.resolve("casa/data/codigo-inicial.txt"))
                .strip();
        Map<String, String> alta =
                Map.of("codigo", codigo, "cuenta", "administradora", "nombre", "Ada", "contrasena", CONTRASENA);
        Cliente.anonimo("http://127.0.0.1:" + puerto).post("/instalacion", alta).con(201);
    }

    @Test
    void runsWithDemonstrationDataUntilItIsInterrupted() throws Exception {
        ambiente.put("SECYT_DEMO_PASSWORD", CONTRASENA);
        // Maven may have been started in the background, where interruptions are ignored.
        Process guion = Terminal.iniciar(ambiente, "env", "--default-signal=INT", GUION, "run");
        try (BufferedReader salida = guion.inputReader(StandardCharsets.UTF_8)) {
            esperarRenglon(salida, "SECyT listo: http://127.0.0.1:" + puerto + "/");
            for (String cuenta : List.of("admin", "dstc", "ce-08", "plantel-08", "cast-juarez", "auditor")) {
                Esperar.hasta(
                        "entra " + cuenta,
                        60,
                        TimeUnit.SECONDS,
                        () -> cliente(cuenta).get("/sesion").estado() == 200);
            }
            Esperar.hasta("hay servicios de demostración", 180, TimeUnit.SECONDS, this::hayServicios);
            interrumpir(guion);
            esperarRenglon(salida, "Deteniendo");
            assertThat(guion.waitFor(90, TimeUnit.SECONDS)).isTrue();
        } finally {
            guion.destroy();
        }
        estado(3, "Detenido");
        assertThat(carpeta.resolve("casa/data/secyt.pid")).doesNotExist();
    }

    private boolean hayServicios() {
        JsonNode avance = cliente("dstc")
                .get("/avance?ejercicio=2026&trimestre=1&nivel=nacional")
                .con(200)
                .json();
        for (JsonNode elemento : avance.path("elementos")) {
            if (elemento.path("alcanzado").asDouble() > 0) {
                return true;
            }
        }
        return false;
    }

    private static void interrumpir(Process guion) {
        assertThat(Terminal.ejecutar(Map.of(), "kill", "-INT", Long.toString(guion.pid()))
                        .codigo())
                .isZero();
    }

    private static void esperarRenglon(BufferedReader salida, String texto) throws IOException {
        List<String> antes = new ArrayList<>();
        for (String renglon = salida.readLine(); renglon != null; renglon = salida.readLine()) {
            antes.add(renglon);
            if (renglon.contains(texto)) {
                return;
            }
        }
        throw new AssertionError("No dijo «" + texto + "»: " + antes);
    }

    @Test
    void aTakenPortIsNamedWithItsVariable() throws IOException {
        for (String variable : List.of("SECYT_HTTP_PORT", "SECYT_SSH_PORT")) {
            try (ServerSocket ajeno = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                String anterior = ambiente.put(variable, Integer.toString(ajeno.getLocalPort()));
                rechaza("start", "el puerto " + ajeno.getLocalPort() + " está ocupado", variable);
                ambiente.put(variable, anterior);
            }
        }
    }

    @Test
    void aWrongSettingIsExplained() {
        ambiente.put("SECYT_HTTP_PORT", "ochenta");
        rechaza("start", "SECYT_HTTP_PORT debe ser un puerto", "«ochenta»");
        ambiente.put("SECYT_HTTP_PORT", "8181");
        ambiente.put("SECYT_HOME", carpeta.resolve("con espacio").toString());
        rechaza("start", "SECYT_HOME no puede llevar espacios");
        ambiente.put("SECYT_HOME", carpeta.resolve("casa").toString());
        rechaza("inicia", "no conozco la orden «inicia»", "Uso: ./secyt ORDEN");
    }

    @Test
    void aMissingOrOldJavaIsExplained() throws IOException {
        ambiente.put("JAVA_HOME", "/no/hay");
        rechaza("start", "JAVA_HOME apunta a «/no/hay»");
        ambiente.put("JAVA_HOME", "");
        Path bin = sinJava();
        ambiente.put("PATH", bin.toString());
        rechaza("start", "falta Java", "JDK 17");
        javaFalso(bin, "openjdk version \"11.0.2\" 2019-01-15");
        rechaza("start", "hay Java 11 y se necesita el 17");
        javaFalso(bin, "java version \"1.8.0_402\"");
        rechaza("start", "hay Java 8 y se necesita el 17");
    }

    /** A path with what any Linux has, and without Java. */
    private static Path sinJava() throws IOException {
        Path bin = Files.createTempDirectory(Files.createDirectories(Path.of("target", "exam")), "bin")
                .toAbsolutePath();
        for (String programa : List.of("bash", "env", "dirname", "readlink", "realpath", "sed", "cat", "grep", "tr")) {
            Path real = Path.of("/usr/bin", programa);
            Files.createSymbolicLink(bin.resolve(programa), Files.exists(real) ? real : Path.of("/bin", programa));
        }
        return bin;
    }

    private static void javaFalso(Path bin, String dice) throws IOException {
        Path java = bin.resolve("java");
        Files.writeString(java, "#!/usr/bin/env bash\nprintf '%s\\n' '" + dice + "' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void rechaza(String orden, String... textos) {
        Terminal.Salida salida = secyt(orden);
        assertThat(salida.texto()).contains(textos);
        assertThat(salida.codigo()).isEqualTo(1);
    }

    private Terminal.Salida secyt(String... orden) {
        List<String> completa = new ArrayList<>(List.of("bash", GUION));
        completa.addAll(List.of(orden));
        return Terminal.ejecutar(ambiente, completa.toArray(String[]::new));
    }

    private Cliente cliente(String cuenta) {
        return Cliente.de("http://127.0.0.1:" + puerto, cuenta, CONTRASENA);
    }
}
