package mx.conalep.secyt.itests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Jars of plugins, put into and taken out of deploy/ as an administrator does. */
final class Complementos {

    static final String CHIHUAHUA = "mx.conalep.ce08.formato-chihuahua";

    private Complementos() {}

    /** The sample plugin of this build. */
    static Path muestra() {
        return Path.of(System.getProperty("secyt.raiz"))
                .resolve("plugins/formato-chihuahua/target/formato-chihuahua-" + System.getProperty("secyt.version")
                        + ".jar");
    }

    /** A bundle without content whose manifest says that. */
    static Path vacio(Path carpeta, String nombre, Map<String, String> cabeceras) {
        return con(carpeta, nombre, cabeceras, List.of());
    }

    /** A bundle with those classes of the tests. */
    static Path con(Path carpeta, String nombre, Map<String, String> cabeceras, List<Class<?>> clases) {
        Manifest manifiesto = new Manifest();
        Attributes principal = manifiesto.getMainAttributes();
        principal.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        principal.putValue("Bundle-ManifestVersion", "2");
        principal.putValue("Bundle-SymbolicName", nombre);
        principal.putValue("Bundle-Version", "1.2.3");
        cabeceras.forEach(principal::putValue);
        Path jar = carpeta.resolve(nombre + ".jar");
        try (JarOutputStream salida = new JarOutputStream(Files.newOutputStream(jar), manifiesto)) {
            for (Class<?> clase : clases) {
                String entrada = clase.getName().replace('.', '/') + ".class";
                salida.putNextEntry(new JarEntry(entrada));
                try (InputStream bytes = clase.getResourceAsStream("/" + entrada)) {
                    bytes.transferTo(salida);
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Karaf archive with a features repository and the one jar that its feature asks for. */
    static Path kar(Path carpeta, Path jar) {
        Path kar = carpeta.resolve("zoo.kar");
        try (JarOutputStream salida = new JarOutputStream(Files.newOutputStream(kar))) {
            salida.putNextEntry(new JarEntry("repository/mx/zoo/manso/1.0.0/manso-1.0.0.jar"));
            Files.copy(jar, salida);
            salida.putNextEntry(new JarEntry("repository/mx/zoo/zoo/1.0.0/zoo-1.0.0-features.xml"));
            salida.write("""
                    <features name="zoo-1.0.0" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">
                      <feature name="zoo-manso" version="1.0.0"><bundle>mvn:mx.zoo/manso/1.0.0</bundle></feature>
                    </features>
                    """.getBytes(StandardCharsets.UTF_8));
            return kar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies it beside and moves it in, whole. */
    static Path soltar(Path instancia, Path jar) {
        try {
            Path deploy = Files.createDirectories(instancia.resolve("deploy"));
            Path copia = Files.copy(
                    jar, deploy.resolveSibling(jar.getFileName() + ".copia"), StandardCopyOption.REPLACE_EXISTING);
            return Files.move(copia, deploy.resolve(jar.getFileName().toString()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
