package mx.conalep.secyt.security.internal;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** The file with the set-up code, which only its owner may read. */
final class ArchivoCodigo {

    private static final FileAttribute<?>[] PROPIO =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];

    private final Path archivo;

    ArchivoCodigo(Path archivo) {
        this.archivo = archivo;
    }

    Optional<String> leer() {
        try {
            return Files.exists(archivo) ? Optional.of(Files.readString(archivo).strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void escribir(String codigo) throws IOException {
        Files.createDirectories(archivo.toAbsolutePath().getParent());
        Files.deleteIfExists(archivo);
        try (WritableByteChannel canal = Files.newByteChannel(
                archivo, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), PROPIO)) {
            Channels.newOutputStream(canal).write((codigo + '\n').getBytes(StandardCharsets.UTF_8));
        }
    }

    void borrar() {
        try {
            Files.deleteIfExists(archivo);
        } catch (IOException e) {
            // The code in it is burnt already.
            archivo.toFile().deleteOnExit();
        }
    }

    @Override
    public String toString() {
        return archivo.toString();
    }
}
