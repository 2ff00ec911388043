package mx.conalep.secyt.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The assembly in a process of its own, started by the same script as anywhere. */
final class Instancia {

    static final String CONTRASENA = "medicion-2026";
    private static final Pattern MEMORIA = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final Path raiz;
    private final Path casa;
    private final int puerto;
    private final Map<String, String> entorno;

    Instancia(Path raiz, Path casa, int puerto, int puertoSsh, String jdbc) {
        this.raiz = raiz;
        this.casa = casa;
        this.puerto = puerto;
        this.entorno = new HashMap<>(Map.of(
                "SECYT_HOME", casa.toString(),
                "SECYT_HTTP_PORT", Integer.toString(puerto),
                "SECYT_SSH_PORT", Integer.toString(puertoSsh),
                "SECYT_DB_URL", jdbc,
                "SECYT_DB_USER", "postgres"));
    }

    /** Starts it and returns the seconds until it says that it is ready. */
    double iniciar() throws Exception {
        long antes = System.nanoTime();
        orden("start");
        return (System.nanoTime() - antes) / 1e9;
    }

    void detener() throws Exception {
        orden("stop");
    }

    private void orden(String orden) throws Exception {
        ProcessBuilder proceso = new ProcessBuilder(raiz.resolve("secyt").toString(), orden)
                .redirectErrorStream(true)
                .redirectOutput(casa.resolveSibling("secyt-" + orden + ".txt").toFile());
        proceso.environment().putAll(entorno);
        Process p = proceso.start();
        if (!p.waitFor(240, TimeUnit.SECONDS) || p.exitValue() != 0) {
            throw new IllegalStateException("./secyt " + orden + " falló; véase " + casa.getParent());
        }
    }

    /** Resident memory in MB. */
    long memoria() throws IOException {
        String pid = Files.readString(casa.resolve("data/secyt.pid")).strip();
        Matcher m = MEMORIA.matcher(Files.readString(Path.of("/proc", pid, "status")));
        return m.find() ? Long.parseLong(m.group(1)) / 1024 : -1;
    }

    /** Header lines of the administrator's account. */
    static String credencial(String cuenta) {
        String par = cuenta + ":" + CONTRASENA;
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(par.getBytes(StandardCharsets.UTF_8))
                + "\r\n";
    }

    /** The first administrator, a capturing account, the year and the offers that the load names. */
    void preparar(List<String> ofertas) throws IOException {
        String codigo = Files.readString(casa.resolve("data/codigo-inicial.txt"));
        Matcher m = Pattern.compile("[A-Za-z0-9-]{8,}").matcher(codigo);
        if (!m.find()) {
            throw new IllegalStateException("No hay código inicial");
        }
        enviar(
                "/instalacion",
                "",
                "{\"codigo\":\"" + m.group() + "\",\"cuenta\":\"medidor\",\"nombre\":\"Medidor\"," + "\"contrasena\":\""
                        + CONTRASENA + "\"}");
        String admin = credencial("medidor");
        enviar(
                "/cuentas",
                admin,
                "{\"cuenta\":\"captura\",\"nombre\":\"Captura\",\"contrasena\":\"" + CONTRASENA
                        + "\",\"nombramientos\":[{\"rol\":\"UNIDAD_ESTATAL\",\"unidad\":\"CONALEP\",\"calidad\":\"TITULAR\","
                        + "\"desde\":\"2026-01-01\",\"hasta\":null}]}");
        enviar("/ejercicios", admin, "{\"ejercicio\":2026}");
        for (String oferta : ofertas) {
            enviar(
                    "/ofertas",
                    admin,
                    "{\"clave\":\"" + oferta + "\",\"linea\":\"CAPACITACION\",\"nombre\":\"Curso " + oferta
                            + "\",\"horas\":40,\"modalidad\":\"PRESENCIAL\",\"unidades\":[]}");
        }
    }

    private void enviar(String ruta, String cabeceras, String cuerpo) throws IOException {
        HttpURLConnection c = (HttpURLConnection) URI.create("http://127.0.0.1:" + puerto + "/api/v1" + ruta)
                .toURL()
                .openConnection();
        c.setDoOutput(true);
        c.setRequestProperty("Content-Type", "application/json");
        if (!cabeceras.isEmpty()) {
            c.setRequestProperty("Authorization", cabeceras.substring(15).strip());
        }
        c.getOutputStream().write(cuerpo.getBytes(StandardCharsets.UTF_8));
        if (c.getResponseCode() >= 300) {
            String error = new String(c.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            throw new IllegalStateException("POST " + ruta + ": " + c.getResponseCode() + " " + error);
        }
    }
}
