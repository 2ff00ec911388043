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
    private static final int USUARIOS = 4;
    private static final int VUELTAS = 3;
    private static final int MILLON = 10;
    private static final double SEGUNDOS = 8;
    private static final double CALENTAMIENTO = 40;
    private static final List<String> OFERTAS =
            IntStream.rangeClosed(1, 20).mapToObj("CUR-%03d"::formatted).toList();

    private final Path raiz;
    private final Path trabajo;
    private final PrintStream salida;
    private final List<String> claves;
    private final int archivos;
    private final boolean soloMasa;

    private Medir(Path raiz, int archivos, boolean soloMasa, PrintStream salida) throws IOException {
        this.raiz = raiz.toAbsolutePath().normalize();
        this.salida = salida;
        this.archivos = archivos;
        this.soloMasa = soloMasa;
        this.trabajo = Files.createDirectories(this.raiz.resolve("bench/target/medicion"));
        this.claves = Claves.planteles(this.raiz);
    }

    /** Arguments: root of the project; then, to measure imports and the national result only, how many files of 100,000 rows. */
    public static void main(String[] args) throws Exception {
        int archivos = args.length > 1 ? Integer.parseInt(args[1]) : MILLON;
        new Medir(Path.of(args[0]), archivos, args.length > 1, System.out).todo();
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
            int puertoLimite = libre();
            String jdbcLimite = pg.getJdbcUrl("postgres", "limite");
            limite = limite(puertoLimite, jdbcLimite);
            masa(puerto, puertoLimite, List.of(pg.getJdbcUrl("postgres", "postgres"), jdbcLimite));
            fila("Memoria después de importar, MB", (double) secyt.memoria(), "meta 550");
            if (soloMasa) {
                return;
            }
            velocidad(puerto, puertoLimite);
            fila("Memoria después de la carga, MB", (double) secyt.memoria(), "meta 550");
        } finally {
            if (limite != null) {
                limite.destroy();
            }
            secyt.detener();
        }
    }

    /** Files one after another, after one to warm up; the national quarter over the first, and over all of them. */
    private void masa(int puerto, int puertoLimite, List<String> bases) throws Exception {
        Masa masa = new Masa(puerto, claves, OFERTAS);
        masa.importar(masa.archivo(Masa.FILAS / 5, 1), Masa.FILAS / 5);
        for (int i = 1; i <= archivos; i++) {
            byte[] csv = masa.archivo(Masa.FILAS, 1 + i);
            double nuestro = masa.importar(csv, Masa.FILAS);
            double copia = Masa.copiar(bases.get(1), csv, Masa.FILAS);
            String detalle = String.format(Locale.ROOT, "COPY %.0f; razón %.2f; meta 0.6", copia, nuestro / copia);
            fila("Importar 100,000 filas, por segundo", nuestro, detalle);
            if (i == 1 || i == archivos) {
                for (String base : bases) {
                    Masa.ordenar(base);
                }
                trimestre(puerto, puertoLimite, i * Masa.FILAS);
            }
        }
    }

    private void trimestre(int puerto, int puertoLimite, int filas) throws Exception {
        byte[] peticion =
                Carga.get("/api/v1/avance?ejercicio=2026&trimestre=1&nivel=nacional", Instancia.credencial("captura"));
        byte[] suelo = Carga.get("/api/v1/avance", "");
        Carga nuestro = new Carga(puerto, USUARIOS, 200);
        Carga limite = new Carga(puertoLimite, USUARIOS, 200);
        nuestro.correr(SEGUNDOS, n -> peticion);
        limite.correr(SEGUNDOS / 2, n -> suelo);
        Carga.Resultado r = nuestro.correr(SEGUNDOS, n -> peticion);
        Carga.Resultado l = limite.correr(SEGUNDOS, n -> suelo);
        String detalle = String.format(
                Locale.ROOT,
                "p50 %.1f; límite sumando en vivo p50 %.1f, p95 %.1f; razón %.2f; errores %d; meta 20",
                r.p50() / 1e3,
                l.p50() / 1e3,
                l.p95() / 1e3,
                (double) r.p95() / l.p95(),
                r.errores() + l.errores());
        fila("Trimestre nacional, " + filas + " filas, p95 ms", r.p95() / 1e3, detalle);
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
        salida.printf(Locale.ROOT, "%-44s %10.1f   %s%n", que, valor, detalle);
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
