package mx.conalep.secyt.extensiones.internal;

import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.ServiceReference;

/** The text properties of a contribution, without the prefix of their contract. */
record Propiedades(Map<String, String> valores) {

    Propiedades {
        valores = Map.copyOf(valores);
    }

    static Propiedades de(ServiceReference<?> referencia, String prefijo) {
        Map<String, String> valores = new HashMap<>();
        for (String clave : referencia.getPropertyKeys()) {
            if (clave.startsWith(prefijo) && referencia.getProperty(clave) instanceof String texto) {
                valores.put(clave.substring(prefijo.length()), texto);
            }
        }
        return new Propiedades(valores);
    }

    /** The property, or an empty text. */
    String texto(String clave) {
        return valores.getOrDefault(clave, "");
    }
}
