package mx.conalep.secyt.extensiones.internal.declaracion;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import mx.conalep.secyt.extensiones.internal.declarado.Lector;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes declarations dropped in deploy/: files that end in {@code .secyt.yaml}. They are those of this node only. */
@Component
public final class CarpetaDeclaraciones implements ArtifactInstaller {

    static final String PREFIJO = "deploy/";
    private static final String SUFIJO = ".secyt.yaml";

    private final Declaradas declaradas;

    /** Hands them over. */
    @Activate
    public CarpetaDeclaraciones(@Reference Declaradas declaradas) {
        this.declaradas = declaradas;
    }

    @Override
    public boolean canHandle(File archivo) {
        return archivo.getName().endsWith(SUFIJO);
    }

    @Override
    public void install(File archivo) throws IOException {
        String nombre = archivo.getName();
        declaradas.poner(
                PREFIJO + nombre,
                nombre.substring(0, nombre.length() - SUFIJO.length()),
                Instant.ofEpochMilli(archivo.lastModified()).toString(),
                texto(archivo));
    }

    @Override
    public void update(File archivo) throws IOException {
        install(archivo);
    }

    @Override
    public void uninstall(File archivo) {
        declaradas.quitar(PREFIJO + archivo.getName());
    }

    /** No more than the reader takes, so that a large file is told and not read. */
    private static String texto(File archivo) throws IOException {
        try (var entrada = Files.newInputStream(archivo.toPath())) {
            return new String(entrada.readNBytes(4 * Lector.MAXIMO + 4), StandardCharsets.UTF_8);
        }
    }
}
