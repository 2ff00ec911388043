package mx.conalep.secyt.extensiones.internal.pieza;

import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.ServiceReference;

/** The texts and whole numbers among the properties of a contribution, without the prefix of their contract. */
public record Propiedades(Map<String, String> valores) {

    public Propiedades {
        valores = Map.copyOf(valores);
    }

    public static Propiedades de(ServiceReference<?> referencia, String prefijo) {
        Map<String, String> valores = new HashMap<>();
        for (String clave : referencia.getPropertyKeys()) {
            Object valor = referencia.getProperty(clave);
            if (clave.startsWith(prefijo) && (valor instanceof String || valor instanceof Integer)) {
                valores.put(clave.substring(prefijo.length()), valor.toString());
            }
        }
        return new Propiedades(valores);
    }

    /** The property, or an empty text. */
    public String texto(String clave) {
        return valores.getOrDefault(clave, "");
    }
}
