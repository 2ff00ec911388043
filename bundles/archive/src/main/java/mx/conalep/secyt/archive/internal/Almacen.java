package mx.conalep.secyt.archive.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import mx.conalep.secyt.archive.Contenido;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Sha256;

/** The folder: two levels, and a file named by the SHA-256 of its bytes. Thread-safe, also between nodes. */
final class Almacen {

    private static final String TEMPORAL = ".tmp";
    private static final int TRAMO = 64 * 1024;

    private final Path carpeta;
    private final long maximo;
    private final Clock reloj;

    Almacen(Path carpeta, long maximo, Clock reloj) {
        this.carpeta = carpeta;
        this.maximo = maximo;
        this.reloj = reloj;
    }

    static Almacen de(ArchiveConfig config) {
        Path carpeta = config.carpeta().isBlank()
                ? Path.of(System.getProperty("karaf.data", "data"), "archivo")
                : Path.of(config.carpeta().strip());
        return new Almacen(carpeta, config.tamanoMaximo(), Clock.systemUTC());
    }

    /** Temporary file, content told, disk, rename: what has its name is whole. */
    Contenido recibir(InputStream bytes) throws IOException {
        Files.createDirectories(carpeta);
        Path temporal = Files.createTempFile(carpeta, "nuevo", TEMPORAL);
        try {
            Contenido contenido = escribir(bytes, temporal);
            colocar(temporal, lugar(contenido.sha256()));
            return contenido;
        } finally {
            Files.deleteIfExists(temporal);
        }
    }

    InputStream abrir(String sha256) throws IOException {
        return Files.newInputStream(lugar(sha256));
    }

    /** Hashes of the files that nobody touched since then; what a crash left half written goes at once. */
    List<String> anteriores(Instant limite) throws IOException {
        if (!Files.exists(carpeta)) {
            return List.of();
        }
        try (Stream<Path> archivos = Files.walk(carpeta, 3)) {
            List<Path> viejos = archivos.filter(a -> esAnterior(a, limite)).toList();
            for (Path viejo : viejos) {
                if (viejo.toString().endsWith(TEMPORAL)) {
                    Files.deleteIfExists(viejo);
                }
            }
            return viejos.stream()
                    .map(v -> v.getFileName().toString())
                    .filter(n -> n.length() == 64)
                    .toList();
        }
    }

    /** Whether it went: not when somebody handed the same bytes in meanwhile. */
    boolean borrar(String sha256, Instant limite) throws IOException {
        Path lugar = lugar(sha256);
        return esAnterior(lugar, limite) && Files.deleteIfExists(lugar);
    }

    private Contenido escribir(InputStream bytes, Path temporal) throws IOException {
        MessageDigest resumen = Sha256.digest();
        long tamano = 0;
        try (FileChannel canal = FileChannel.open(temporal, StandardOpenOption.WRITE)) {
            byte[] tramo = new byte[TRAMO];
            for (int n = bytes.read(tramo); n >= 0; n = bytes.read(tramo)) {
                tamano = exigir(tamano + n);
                resumen.update(tramo, 0, n);
                escribir(canal, ByteBuffer.wrap(tramo, 0, n));
            }
            canal.force(true);
        }
        return new Contenido(HexFormat.of().formatHex(resumen.digest()), TipoContenido.de(temporal), tamano);
    }

    private static void escribir(FileChannel canal, ByteBuffer tramo) throws IOException {
        while (tramo.hasRemaining()) {
            canal.write(tramo);
        }
    }

    /** The size itself, when a file may have it. */
    long exigir(long tamano) {
        if (tamano > maximo) {
            throw new Problema(
                    413,
                    "archivo-demasiado-grande",
                    "El archivo pasa de " + maximo / (1024 * 1024) + " MB; redúzcalo o divídalo.",
                    List.of());
        }
        return tamano;
    }

    /** Bytes that are there already are touched, so that the sweep leaves them alone. */
    private void colocar(Path temporal, Path lugar) throws IOException {
        if (Files.exists(lugar)) {
            Files.setLastModifiedTime(lugar, FileTime.from(reloj.instant()));
        }
        // Asked again: a sweep may have taken it between the question and the touch.
        if (!Files.exists(lugar)) {
            Path dentro = Files.createDirectories(lugar.resolveSibling("."));
            Files.move(temporal, lugar, StandardCopyOption.ATOMIC_MOVE);
            sincronizar(dentro);
        }
    }

    private static void sincronizar(Path carpeta) throws IOException {
        try (FileChannel canal = FileChannel.open(carpeta, StandardOpenOption.READ)) {
            canal.force(true);
        }
    }

    private Path lugar(String sha256) {
        return carpeta.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static boolean esAnterior(Path archivo, Instant limite) {
        try {
            return Files.isRegularFile(archivo)
                    && Files.getLastModifiedTime(archivo).toInstant().isBefore(limite);
        } catch (IOException desaparecido) {
            return false;
        }
    }
}
