package mx.conalep.secyt.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** A load generator: one thread a connection, keep-alive, as cheap as blocking sockets allow. */
final class Carga {

    /** What came of a run; times in microseconds. */
    record Resultado(int peticiones, int errores, double segundos, long p50, long p95) {

        double porSegundo() {
            return peticiones / segundos;
        }
    }

    private final int puerto;
    private final int conexiones;
    private final int esperado;

    Carga(int puerto, int conexiones, int esperado) {
        this.puerto = puerto;
        this.conexiones = conexiones;
        this.esperado = esperado;
    }

    /** Sends requests for so many seconds; each thread asks for the n-th request of its own sequence. */
    Resultado correr(double segundos, IntFunction<byte[]> peticiones) throws Exception {
        ExecutorService hilos = Executors.newFixedThreadPool(conexiones);
        try {
            long inicio = System.nanoTime();
            long fin = inicio + (long) (segundos * 1e9);
            List<Future<long[]>> partes = new ArrayList<>();
            for (int i = 0; i < conexiones; i++) {
                int hilo = i;
                partes.add(hilos.submit(() -> conexion(hilo, fin, peticiones)));
            }
            return reunir(partes, inicio);
        } finally {
            hilos.shutdownNow();
        }
    }

    private static Resultado reunir(List<Future<long[]>> partes, long inicio) throws Exception {
        List<long[]> todas = new ArrayList<>();
        for (Future<long[]> parte : partes) {
            todas.add(parte.get());
        }
        double segundos = (System.nanoTime() - inicio) / 1e9;
        long[] tiempos = todas.stream()
                .flatMapToLong(t -> Arrays.stream(t, 1, t.length))
                .sorted()
                .toArray();
        int errores = (int) todas.stream().mapToLong(t -> t[0]).sum();
        return new Resultado(
                tiempos.length,
                errores,
                segundos,
                tiempos[tiempos.length / 2] / 1000,
                tiempos[(int) (tiempos.length * 0.95)] / 1000);
    }

    /** Number of errors, then the time of each request in nanoseconds. */
    private long[] conexion(int hilo, long fin, IntFunction<byte[]> peticiones) throws IOException {
        long[] tiempos = new long[1 << 16];
        int n = 1;
        try (Socket enchufe = new Socket(InetAddress.getLoopbackAddress(), puerto)) {
            enchufe.setTcpNoDelay(true);
            InputStream entrada = new BufferedInputStream(enchufe.getInputStream(), 1 << 15);
            long ahora = System.nanoTime();
            while (ahora < fin) {
                enchufe.getOutputStream().write(peticiones.apply(hilo + n * conexiones));
                if (respuesta(entrada) != esperado) {
                    tiempos[0]++;
                }
                long despues = System.nanoTime();
                if (n == tiempos.length) {
                    tiempos = Arrays.copyOf(tiempos, n * 2);
                }
                tiempos[n++] = despues - ahora;
                ahora = despues;
            }
        }
        return Arrays.copyOf(tiempos, n);
    }

    private static int respuesta(InputStream entrada) throws IOException {
        int estado = Integer.parseInt(linea(entrada).substring(9, 12));
        int largo = -1;
        boolean trozos = false;
        for (String l = linea(entrada); !l.isEmpty(); l = linea(entrada)) {
            String baja = l.toLowerCase(Locale.ROOT);
            if (baja.startsWith("content-length:")) {
                largo = Integer.parseInt(baja.substring(15).strip());
            }
            trozos |= baja.startsWith("transfer-encoding:") && baja.contains("chunked");
        }
        if (trozos) {
            saltarTrozos(entrada);
        } else {
            entrada.skipNBytes(Math.max(largo, 0));
        }
        return estado;
    }

    private static void saltarTrozos(InputStream entrada) throws IOException {
        int largo = Integer.parseInt(linea(entrada).strip(), 16);
        while (largo > 0) {
            entrada.skipNBytes(largo + 2L);
            largo = Integer.parseInt(linea(entrada).strip(), 16);
        }
        linea(entrada);
    }

    private static String linea(InputStream entrada) throws IOException {
        StringBuilder texto = new StringBuilder(64);
        int c = entrada.read();
        while (c != '\n') {
            if (c < 0) {
                throw new IOException("La conexión se cerró a la mitad");
            }
            if (c != '\r') {
                texto.append((char) c);
            }
            c = entrada.read();
        }
        return texto.toString();
    }

    /** Bytes of a GET. */
    static byte[] get(String ruta, String cabeceras) {
        return ("GET " + ruta + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + cabeceras + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes of a POST of JSON. */
    static byte[] post(String ruta, String cabeceras, String cuerpo) {
        byte[] bytes = cuerpo.getBytes(StandardCharsets.UTF_8);
        String cabeza = "POST " + ruta + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + bytes.length + "\r\n" + cabeceras + "\r\n";
        byte[] inicio = cabeza.getBytes(StandardCharsets.UTF_8);
        byte[] todo = Arrays.copyOf(inicio, inicio.length + bytes.length);
        System.arraycopy(bytes, 0, todo, inicio.length, bytes.length);
        return todo;
    }
}
