package mx.conalep.secyt.audit.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

/** The file, outside the database, that keeps the head of each block: number, instant, hash. */
final class Cabezas {

    private static final int COLA = 512;

    private final Path archivo;

    Cabezas(Path archivo) {
        this.archivo = archivo;
    }

    static Cabezas de(AuditConfig config) {
        return new Cabezas(
                config.cabezas().isEmpty()
                        ? Path.of(System.getProperty("karaf.data", "data"), "bitacora", "cabezas.txt")
                        : Path.of(config.cabezas()));
    }

    /** Appends and waits for the disk. */
    void agregar(List<Bloque> bloques) throws IOException {
        String lineas = bloques.stream().map(b -> b.cabeza() + '\n').collect(Collectors.joining());
        Files.createDirectories(archivo.toAbsolutePath().getParent());
        try (FileChannel canal = abrir()) {
            canal.position(finDeLineas(canal));
            canal.truncate(canal.position());
            ByteBuffer bytes = ByteBuffer.wrap(lineas.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                canal.write(bytes);
            }
            canal.force(true);
        }
    }

    /** Number of the last block that it keeps, 0 when there is none. */
    long ultima() throws IOException {
        if (!Files.exists(archivo)) {
            return 0;
        }
        try (FileChannel canal = FileChannel.open(archivo)) {
            String cola = cola(canal);
            String lineas = cola.substring(0, cola.lastIndexOf('\n') + 1).stripTrailing();
            String ultima = lineas.substring(lineas.lastIndexOf('\n') + 1);
            return ultima.isEmpty() ? 0 : Long.parseLong(ultima.substring(0, ultima.indexOf(' ')));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IOException("The last line of " + archivo + " is not a head", e);
        }
    }

    /** Opens it for reading from the start; empty when there is no file. */
    BufferedReader leer() throws IOException {
        return Files.exists(archivo)
                ? Files.newBufferedReader(archivo)
                : new BufferedReader(BufferedReader.nullReader());
    }

    private FileChannel abrir() throws IOException {
        return FileChannel.open(archivo, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Where the whole lines end: a crash may have left half a line. */
    private static long finDeLineas(FileChannel canal) throws IOException {
        String cola = cola(canal);
        return canal.size() - (cola.length() - (cola.lastIndexOf('\n') + 1));
    }

    private static String cola(FileChannel canal) throws IOException {
        long desde = Math.max(0, canal.size() - COLA);
        ByteBuffer bytes = ByteBuffer.allocate((int) (canal.size() - desde));
        while (bytes.hasRemaining() && canal.read(bytes, desde + bytes.position()) >= 0) {
            // reads on until the end
        }
        return new String(bytes.array(), StandardCharsets.ISO_8859_1);
    }
}
