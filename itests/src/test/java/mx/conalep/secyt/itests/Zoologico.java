package mx.conalep.secyt.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.itests.zoo.Animales;

/** Makes the jar of a plugin out of one class of {@link Animales}, as bnd would. */
final class Zoologico {

    static final String IMPORTA = "mx.conalep.secyt.api.informe;version=\"[1.0,2)\","
            + "mx.conalep.secyt.api.servicio;version=\"[1.0,2)\",mx.conalep.secyt.api.campo;version=\"[1.0,2)\"";

    private final Path carpeta;

    Zoologico(Path carpeta) {
        this.carpeta = carpeta;
    }

    static String bundle(Class<?> animal) {
        return "mx.zoo." + animal.getSimpleName().toLowerCase(Locale.ROOT);
    }

    static String id(Class<?> animal) {
        return "zoo-" + animal.getSimpleName().toLowerCase(Locale.ROOT);
    }

    Path jar(Class<?> animal) {
        return jar(bundle(animal), animal, id(animal), Map.of());
    }

    /** With another name, key or headers. */
    Path jar(String bundle, Class<?> animal, String id, Map<String, String> otras) {
        Map<String, String> cabeceras = new HashMap<>(Map.of(
                "Import-Package", IMPORTA, "SECyT-Unidades", "CE-08", "Service-Component", "OSGI-INF/animal.xml"));
        cabeceras.putAll(otras);
        Path jar = Complementos.con(carpeta, bundle, cabeceras, List.of(animal));
        agregar(jar, "OSGI-INF/animal.xml", descriptor(animal, id));
        return jar;
    }

    /** Puts a file into a jar. */
    static void agregar(Path jar, String entrada, String texto) {
        try (FileSystem dentro = FileSystems.newFileSystem(jar, Map.of())) {
            Path archivo = dentro.getPath(entrada);
            Files.createDirectories(archivo.getParent());
            Files.writeString(archivo, texto);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String descriptor(Class<?> animal, String id) {
        boolean formato = FormatoInforme.class.isAssignableFrom(animal);
        String propias = formato
                ? propiedad("secyt.formato.tipoMedio", "text/plain") + propiedad("secyt.formato.extension", "txt")
                : propiedad("secyt.tipo.linea", "TECNOLOGICOS");
        String prefijo = formato ? "secyt.formato." : "secyt.tipo.";
        return """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s">
                  %s%s%s
                  <service><provide interface="%s"/></service>
                  <implementation class="%s"/>
                </scr:component>
                """.formatted(
                        animal.getName(),
                        propiedad(prefijo + "id", id),
                        propiedad(prefijo + "nombre", "Zoológico: " + id),
                        propias,
                        animal.getInterfaces()[0].getName(),
                        animal.getName());
    }

    private static String propiedad(String nombre, String valor) {
        return "<property name=\"%s\" value=\"%s\"/>".formatted(nombre, valor);
    }
}
