package mx.conalep.secyt.procedimientos.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.conalep.secyt.procedimientos.PlantillasOficio;
import mx.conalep.secyt.procedimientos.Redaccion;
import org.osgi.service.component.annotations.Component;

/** Templates that lie beside the classes: clause and subject on the first two lines, then the text. */
@Component
public final class PlantillasEnArchivo implements PlantillasOficio {

    private static final Pattern CLAVE = Pattern.compile("[a-z-]{1,40}");
    private static final Pattern HUECO = Pattern.compile("\\{([a-zA-Z]+)}");

    @Override
    public Redaccion redactar(String clave, Map<String, String> datos) {
        String[] partes = leer(clave).split("\n", 3);
        return new Redaccion(llenar(partes[1], datos), llenar(partes[2], datos).strip(), partes[0]);
    }

    /** What a value contains is not looked at again. */
    private static String llenar(String plantilla, Map<String, String> datos) {
        return HUECO.matcher(plantilla).replaceAll(h -> Matcher.quoteReplacement(valor(h.group(1), datos)));
    }

    private static String valor(String nombre, Map<String, String> datos) {
        String valor = datos.get(nombre);
        if (valor == null) {
            throw new IllegalArgumentException("The template needs a value for " + nombre);
        }
        return valor;
    }

    private static String leer(String clave) {
        if (!CLAVE.matcher(clave).matches()) {
            throw new IllegalArgumentException("Not the key of a template: " + clave);
        }
        try (InputStream archivo = PlantillasEnArchivo.class.getResourceAsStream("/oficios/" + clave + ".txt")) {
            if (archivo == null) {
                throw new IllegalArgumentException("There is no template " + clave);
            }
            return new String(archivo.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
