package mx.conalep.secyt.portal.internal.piezas;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import org.jspecify.annotations.Nullable;

/**
 * An address of ours with its parameters, encoded when written. Immutable.
 *
 * @param ruta path
 * @param parametros in order
 */
public record Direccion(String ruta, Map<String, String> parametros) {

    /** Copies. */
    public Direccion {
        parametros = Collections.unmodifiableMap(new LinkedHashMap<>(parametros));
    }

    /** A path alone. */
    public static Direccion de(String ruta) {
        return new Direccion(ruta, Map.of());
    }

    /** What was asked for, empty parameters left out. */
    public static Direccion de(Solicitud solicitud) {
        Direccion direccion = de(solicitud.http().getRequestURI());
        for (String nombre : solicitud.nombres()) {
            direccion = direccion.con(nombre, solicitud.parametro(nombre).orElse(null));
        }
        return direccion;
    }

    /** The same with a parameter set anew; null or an empty one takes it away. */
    public Direccion con(String nombre, @Nullable Object valor) {
        Map<String, String> nuevos = new LinkedHashMap<>(parametros);
        nuevos.remove(nombre);
        if (valor != null && !valor.toString().isEmpty()) {
            nuevos.put(nombre, valor.toString());
        }
        return new Direccion(ruta, nuevos);
    }

    /** As it goes into a link. */
    @Override
    public String toString() {
        return parametros.isEmpty()
                ? ruta
                : parametros.entrySet().stream()
                        .map(p -> codificado(p.getKey()) + "=" + codificado(p.getValue()))
                        .collect(Collectors.joining("&", ruta + "?", ""));
    }

    private static String codificado(String texto) {
        return URLEncoder.encode(texto, StandardCharsets.UTF_8);
    }
}
