package mx.conalep.secyt.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;

/** Imports of many rows, row by row answered, beside the floor: COPY of the same file, validated by nothing. */
final class Masa {

    static final int FILAS = 100_000;

    private static final String ENCABEZADO = "tipo,unidad,oferta,fechaInicio,fechaFin,horas,modalidad,sector,"
            + "participantesHombres,participantesMujeres,cuota,datos.grupo,datos.turno\r\n";
    private static final String COPIAR = "copy copia (tipo, unidad, oferta, inicio, fin, horas, modalidad, sector,"
            + " hombres, mujeres, cuota, grupo, turno) from stdin (format csv, header)";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String credencial;
    private final List<String> claves;
    private final List<String> ofertas;

    Masa(int puerto, List<String> claves, List<String> ofertas) {
        this.base = "http://127.0.0.1:" + puerto + "/api/v1/servicios/importaciones";
        this.credencial = Instancia.credencial("captura").substring(15).strip();
        this.claves = claves;
        this.ofertas = ofertas;
    }

    /** A file of courses of all units and months. */
    byte[] archivo(int filas, long semilla) {
        Random azar = new Random(semilla);
        StringBuilder csv = new StringBuilder(ENCABEZADO);
        for (int i = 0; i < filas; i++) {
            int mes = 1 + azar.nextInt(12);
            csv.append(String.format(
                    Locale.ROOT,
                    "curso,%s,%s,2026-%02d-03,2026-%02d-%02d,%d,PRESENCIAL,PRIVADO,%d,%d,%d.00,S%d-%d,MATUTINO\r\n",
                    claves.get(azar.nextInt(claves.size())),
                    ofertas.get(azar.nextInt(ofertas.size())),
                    mes,
                    mes,
                    8 + azar.nextInt(20),
                    4 + azar.nextInt(40),
                    1 + azar.nextInt(24),
                    azar.nextInt(24),
                    azar.nextInt(40_000),
                    semilla,
                    i));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Rows a second, from sending the file to its last row. */
    double importar(byte[] csv, int filas) throws IOException, InterruptedException {
        long antes = System.nanoTime();
        HttpRequest.Builder subida = pedir("?modo=carga&nombre=masa.csv").header("Content-Type", "text/csv");
        String id = enviar(subida.POST(HttpRequest.BodyPublishers.ofByteArray(csv)))
                .path("id")
                .asText();
        JsonNode importacion = enviar(pedir("/" + id)).path("importacion");
        while (importacion.path("estado").asText().equals("EN_CURSO")) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            importacion = enviar(pedir("/" + id)).path("importacion");
        }
        if (importacion.path("buenas").asInt() != filas) {
            throw new IllegalStateException("No todas entraron: " + importacion);
        }
        return filas / ((System.nanoTime() - antes) / 1e9);
    }

    private HttpRequest.Builder pedir(String ruta) {
        return HttpRequest.newBuilder(URI.create(base + ruta)).header("Authorization", credencial);
    }

    private JsonNode enviar(HttpRequest.Builder peticion) throws IOException, InterruptedException {
        HttpResponse<String> r = http.send(peticion.build(), HttpResponse.BodyHandlers.ofString());
        if (r.statusCode() >= 300) {
            throw new IllegalStateException(r.statusCode() + " " + r.body());
        }
        return JSON.readTree(r.body());
    }

    /** The same for the floor, into the table that {@link Limite} reads. */
    static double copiar(String jdbc, byte[] csv, int filas) throws Exception {
        try (Connection c = DriverManager.getConnection(jdbc)) {
            long antes = System.nanoTime();
            c.unwrap(PGConnection.class).getCopyAPI().copyIn(COPIAR, new ByteArrayInputStream(csv));
            return filas / ((System.nanoTime() - antes) / 1e9);
        }
    }

    /** Lets PostgreSQL know what is in it, as its own service would in a while. */
    static void ordenar(String jdbc) throws Exception {
        try (Connection c = DriverManager.getConnection(jdbc);
                Statement s = c.createStatement()) {
            s.execute("vacuum analyze");
        }
    }
}
