package mx.conalep.ce08.carpeta;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Archivos debajo de una carpeta base. Cada uno aparece completo o no aparece, y el que ya está no se toca: entregar dos veces
 * el mismo aviso deja uno solo.
 */
final class Buzon {

    private static final Pattern CARPETA = Pattern.compile("[A-Za-z0-9_-]{1,40}(/[A-Za-z0-9_-]{1,40}){0,4}");
    private static final Pattern ID_SIMPLE = Pattern.compile("[A-Za-z0-9-]{1,100}");

    private final Path base;

    Buzon(Path base) {
        this.base = base.toAbsolutePath().normalize();
    }

    /**
     * Deja un archivo.
     *
     * @throws IOException si no se pudo, o si la carpeta queda fuera de la base
     */
    void dejar(String carpeta, String id, String texto) throws IOException {
        Path destino = carpeta(carpeta).resolve(nombre(id));
        if (!Files.exists(destino)) {
            escribir(destino, texto);
        }
    }

    /** La base la crea quien administra; debajo de ella, ni «..» ni un enlace que lleve a otra parte. */
    private Path carpeta(String carpeta) throws IOException {
        if (!CARPETA.matcher(carpeta).matches()) {
            throw new IOException("La carpeta «" + carpeta + "» sólo lleva letras, dígitos, guiones y diagonales");
        }
        if (!Files.isDirectory(base)) {
            throw new IOException("No existe la carpeta base " + base + "; la crea quien administra el servidor");
        }
        Path real = base.toRealPath();
        Path actual = real;
        for (String parte : carpeta.split("/", -1)) {
            actual = actual.resolve(parte);
            if (!Files.exists(actual)) {
                Files.createDirectories(actual);
            }
            if (!actual.toRealPath().startsWith(real)) {
                throw new IOException("La carpeta «" + carpeta + "» lleva fuera de la base");
            }
        }
        return actual;
    }

    private static void escribir(Path destino, String texto) throws IOException {
        Path temporal = destino.resolveSibling("." + destino.getFileName() + "." + UUID.randomUUID());
        try {
            try (FileChannel canal =
                    FileChannel.open(temporal, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(texto.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    canal.write(bytes);
                }
                canal.force(true);
            }
            Files.move(temporal, destino, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporal);
        }
    }

    /** Un identificador con otros signos no puede ser una ruta, ni chocar con otro. */
    private static String nombre(String id) {
        return (ID_SIMPLE.matcher(id).matches() ? id : huella(id)) + ".txt";
    }

    private static String huella(String id) {
        try {
            byte[] huella = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(huella);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
