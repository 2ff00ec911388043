package mx.conalep.secyt.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One run of measuring; prints a table. */
public final class Medir {

    private static final int CONEXIONES = 8;
    private static final int VUELTAS = 3;
    private static final double SEGUNDOS = 8;
    private static final double CALENTAMIENTO = 40;
    private static final List<String> OFERTAS =
            IntStream.rangeClosed(1, 20).mapToObj("CUR-%03d"::formatted).toList();

    private final Path raiz;
    private final Path trabajo;
    private final PrintStream salida;
    private final List<String> claves;
    private final int archivos;

    private Medir(Path raiz, int archivos, PrintStream salida) throws IOException {
        this.raiz = raiz.toAbsolutePath().normalize();
        this.salida = salida;
        this.archivos = archivos;
        this.trabajo = Files.createDirectories(this.raiz.resolve("bench/target/medicion"));
        this.claves = Claves.planteles(this.raiz);
    }

    /** Arguments: root of the project; then, to measure imports and the national result only, how many files. */
    public static void main(String[] args) throws Exception {
        int archivos = args.length > 1 ? Integer.parseInt(args[1]) : 0;
        new Medir(Path.of(args[0]), archivos, System.out).todo();
    }

    private void todo() throws Exception {
        borrar(trabajo);
        Files.createDirectories(trabajo);
        try (EmbeddedPostgres pg = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_connections", "120")
                .start()) {
            medir(pg);
        }
    }

    private void medir(EmbeddedPostgres pg) throws Exception {
        int puerto = libre();
        Instancia secyt =
                new Instancia(raiz, trabajo.resolve("casa"), puerto, libre(), pg.getJdbcUrl("postgres", "postgres"));
        Process limite = null;
        try (var c = pg.getPostgresDatabase().getConnection();
                var s = c.createStatement()) {
            s.execute("create database limite");
        }
        try {
            fila("Distribución, MB (tar.gz)", tamano() / 1e6, "");
            fila("Arranque en frío, s", secyt.iniciar(), "desempacado y base vacía hasta /salud 200; meta 15");
            secyt.detener();
            fila("Arranque en caliente, s", secyt.iniciar(), "meta 9");
            fila("Memoria en reposo, MB", (double) secyt.memoria(), "meta 450");
            secyt.preparar(OFERTAS);
            masa(puerto, pg.getJdbcUrl("postgres", "limite"), Math.max(1, archivos));
            fila("Memoria después de importar, MB", (double) secyt.memoria(), "meta 550");
            if (archivos > 0) {
                return;
            }
            int puertoLimite = libre();
            limite = limite(puertoLimite, pg.getJdbcUrl("postgres", "limite"));
            velocidad(puerto, puertoLimite);
            fila("Memoria después de la carga, MB", (double) secyt.memoria(), "meta 550");
        } finally {
            if (limite != null) {
                limite.destroy();
            }
            secyt.detener();
        }
    }

    /** Files one after another, the first of them to warm up; then the national quarter over all of them. */
    private void masa(int puerto, String jdbcLimite, int cuantos) throws Exception {
        Masa masa = new Masa(puerto, claves, OFERTAS);
        masa.importar(masa.archivo(Masa.FILAS / 5, 1), Masa.FILAS / 5);
        for (int i = 2; i < cuantos + 2; i++) {
            byte[] csv = masa.archivo(Masa.FILAS, i);
            double nuestro = masa.importar(csv, Masa.FILAS);
            double copia = Masa.copiar(jdbcLimite, csv, Masa.FILAS);
            String detalle = String.format(Locale.ROOT, "COPY %.0f; razón %.2f; meta 0.6", copia, nuestro / copia);
            fila("Importar 100,000 filas, por segundo", nuestro, detalle);
        }
        byte[] trimestre = Carga.get(
                "/api/v1/avance?ejercicio=2026&trimestre=1&nivel=nacional", Instancia.credencial("captura"));
        Carga cuatro = new Carga(puerto, 4, 200);
        cuatro.correr(SEGUNDOS, n -> trimestre);
        Carga.Resultado r = cuatro.correr(SEGUNDOS, n -> trimestre);
        String detalle = String.format(Locale.ROOT, "p50 %.1f ms; errores %d; meta 20", r.p50() / 1e3, r.errores());
        fila("Trimestre nacional, p95 ms", r.p95() / 1e3, detalle);
    }

    private void velocidad(int puerto, int puertoLimite) throws Exception {
        Carga nuestro = new Carga(puerto, CONEXIONES, 200);
        Carga suelo = new Carga(puertoLimite, CONEXIONES, 200);
        comparar("GET /unidades/{clave}, por segundo", nuestro, suelo, unidades(), "meta 0.6");
        Carga.Resultado cincuenta = new Carga(puerto, 50, 200).correr(SEGUNDOS, unidades());
        fila("GET con 50 conexiones, p95 ms", cincuenta.p95() / 1e3, "meta 20");
        comparar(
                "POST /servicios, por segundo",
                new Carga(puerto, CONEXIONES, 201),
                new Carga(puertoLimite, CONEXIONES, 201),
                servicios(),
                "meta 0.5");
    }

    /** Both in turn, several times; the medians and their ratio. */
    private void comparar(String que, Carga nuestro, Carga suelo, IntFunction<byte[]> peticiones, String meta)
            throws Exception {
        nuestro.correr(CALENTAMIENTO, peticiones);
        suelo.correr(CALENTAMIENTO / 3, peticiones);
        List<Carga.Resultado> a = new ArrayList<>();
        List<Carga.Resultado> b = new ArrayList<>();
        for (int i = 0; i < VUELTAS; i++) {
            a.add(nuestro.correr(SEGUNDOS, peticiones));
            b.add(suelo.correr(SEGUNDOS, peticiones));
        }
        double x = mediana(a);
        double y = mediana(b);
        int errores = Stream.concat(a.stream(), b.stream())
                .mapToInt(Carga.Resultado::errores)
                .sum();
        String detalle = String.format(
                Locale.ROOT,
                "límite %.0f; razón %.2f; p95 %.1f ms; errores %d; %s",
                y,
                x / y,
                a.get(0).p95() / 1e3,
                errores,
                meta);
        fila(que, x, detalle);
    }

    private static double mediana(List<Carga.Resultado> resultados) {
        return resultados.stream()
                .map(Carga.Resultado::porSegundo)
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(resultados.size() / 2);
    }

    private IntFunction<byte[]> unidades() {
        List<byte[]> listas = claves.stream()
                .map(c -> Carga.get("/api/v1/unidades/" + c, Instancia.credencial("captura")))
                .toList();
        return n -> listas.get(Math.floorMod(n * 31, listas.size()));
    }

    private IntFunction<byte[]> servicios() {
        Random azar = new Random(7);
        List<byte[]> listas =
                IntStream.range(0, 2000).mapToObj(i -> servicio(azar)).toList();
        return n -> listas.get(Math.floorMod(n, listas.size()));
    }

    private byte[] servicio(Random azar) {
        int mes = 1 + azar.nextInt(12);
        String cuerpo = String.format(
                Locale.ROOT,
                "{\"tipo\":\"curso\",\"unidad\":\"%s\",\"oferta\":\"%s\",\"fechaInicio\":\"2026-%02d-03\","
                        + "\"fechaFin\":\"2026-%02d-%02d\",\"horas\":%d,\"modalidad\":\"PRESENCIAL\",\"sector\":\"PRIVADO\","
                        + "\"participantesHombres\":%d,\"participantesMujeres\":%d,\"cuota\":\"%d.00\","
                        + "\"datos\":{\"grupo\":\"G%03d\",\"turno\":\"MATUTINO\"}}",
                claves.get(azar.nextInt(claves.size())),
                OFERTAS.get(azar.nextInt(OFERTAS.size())),
                mes,
                mes,
                8 + azar.nextInt(20),
                4 + azar.nextInt(40),
                1 + azar.nextInt(24),
                azar.nextInt(24),
                azar.nextInt(40000),
                azar.nextInt(1000));
        return Carga.post("/api/v1/servicios", Instancia.credencial("captura"), cuerpo);
    }

    private Process limite(int puerto, String jdbc) throws Exception {
        List<String> orden = new ArrayList<>(List.of(
                "java", "-Xms256m", "-Xmx512m", "-cp", System.getProperty("java.class.path"), Limite.class.getName()));
        orden.add(Integer.toString(puerto));
        orden.add(jdbc);
        orden.addAll(claves);
        Process proceso = new ProcessBuilder(orden)
                .redirectErrorStream(true)
                .redirectOutput(trabajo.resolve("limite.txt").toFile())
                .start();
        while (proceso.isAlive() && !atiende(puerto)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        return proceso;
    }

    private static boolean atiende(int puerto) {
        try (Socket enchufe = new Socket(InetAddress.getLoopbackAddress(), puerto)) {
            return enchufe.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private long tamano() throws IOException {
        try (Stream<Path> dentro = Files.list(raiz.resolve("karaf-assembly/target"))) {
            return Files.size(dentro.filter(p -> p.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private void fila(String que, double valor, String detalle) {
        salida.printf(Locale.ROOT, "%-38s %10.1f   %s%n", que, valor, detalle);
    }

    private static int libre() throws IOException {
        try (ServerSocket enchufe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return enchufe.getLocalPort();
        }
    }

    private static void borrar(Path carpeta) throws IOException {
        try (Stream<Path> todo = Files.walk(carpeta)) {
            for (Path p : todo.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }
}
