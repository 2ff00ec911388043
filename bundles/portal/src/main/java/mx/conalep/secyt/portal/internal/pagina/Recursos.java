package mx.conalep.secyt.portal.internal.pagina;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The assets that the build gathered, held in memory under names with the hash of their content. Immutable. */
@Component(service = Recursos.class)
public final class Recursos {

    /** Where they are served. */
    static final String RUTA = "/recursos/";

    private static final String CARPETA = "/mx/conalep/secyt/portal/internal/recursos/";
    private static final Map<String, String> TIPOS = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private final Map<String, String> nombres = new HashMap<>();
    private final Map<String, Recurso> recursos = new HashMap<>();

    /** An asset. */
    static final class Recurso {

        private final String tipo;
        private final byte[] bytes;
        private final byte @Nullable [] comprimido;

        Recurso(String tipo, byte[] bytes, byte @Nullable [] comprimido) {
            this.tipo = tipo;
            this.bytes = bytes;
            this.comprimido = comprimido;
        }

        /** Its media type. */
        String tipo() {
            return tipo;
        }

        /** Its content, not to be changed. */
        byte[] bytes() {
            return bytes;
        }

        /** The same under gzip; null for what is compressed already. */
        byte @Nullable [] comprimido() {
            return comprimido;
        }
    }

    /** Reads them from this bundle. */
    @Activate
    public Recursos() {
        indice().forEach((nombre, conHash) -> agregar(nombre.toString(), conHash.toString()));
    }

    private void agregar(String nombre, String conHash) {
        String extension = conHash.substring(conHash.lastIndexOf('.') + 1);
        byte[] bytes = leer(conHash).orElseThrow(() -> new IllegalStateException("Falta el recurso " + conHash));
        nombres.put(nombre, RUTA + conHash);
        recursos.put(
                conHash,
                new Recurso(
                        TIPOS.getOrDefault(extension, "application/octet-stream"),
                        bytes,
                        leer(conHash + ".gz").orElse(null)));
    }

    /** Address of an asset, which changes with its content. */
    public String direccion(String nombre) {
        String direccion = nombres.get(nombre);
        if (direccion == null) {
            throw new IllegalArgumentException("No hay un recurso «" + nombre + "»; agréguelo en construir.mjs.");
        }
        return direccion;
    }

    Optional<Recurso> buscar(String conHash) {
        return Optional.ofNullable(recursos.get(conHash));
    }

    private static Properties indice() {
        Properties indice = new Properties();
        try (InputStream entrada = Recursos.class.getResourceAsStream(CARPETA + "recursos.properties")) {
            if (entrada != null) {
                indice.load(entrada);
            }
            return indice;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> leer(String archivo) {
        try (InputStream entrada = Recursos.class.getResourceAsStream(CARPETA + archivo)) {
            return entrada == null ? Optional.empty() : Optional.of(entrada.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
