package mx.conalep.secyt.audit.internal;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what changed as compact JSON that always fits its column. */
final class Detalle {

    private static final int LARGO = 4000;
    private static final int VALOR = 1000;
    private static final String RECORTADO = "\"recortado\":true";

    private Detalle() {}

    static String json(Map<String, ?> detalle) {
        StringBuilder json = new StringBuilder(128).append('{');
        for (Map.Entry<String, ?> e : detalle.entrySet()) {
            int antes = json.length();
            par(json, e.getKey(), e.getValue());
            if (json.length() > LARGO - RECORTADO.length() - 2) {
                json.setLength(antes);
                separar(json).append(RECORTADO);
                break;
            }
        }
        return json.append('}').toString();
    }

    private static void par(StringBuilder json, String nombre, @Nullable Object valor) {
        texto(separar(json), nombre);
        json.append(':');
        if (valor instanceof BigDecimal decimal) {
            json.append(decimal.toPlainString());
        } else if (valor == null || valor instanceof Boolean || esEntero(valor)) {
            json.append(valor);
        } else {
            texto(json, valor.toString());
        }
    }

    private static boolean esEntero(Object valor) {
        return valor instanceof Integer || valor instanceof Long || valor instanceof Short;
    }

    private static StringBuilder separar(StringBuilder json) {
        return json.length() > 1 ? json.append(',') : json;
    }

    private static void texto(StringBuilder json, String texto) {
        json.append('"');
        int fin = Math.min(texto.length(), VALOR);
        for (int i = 0; i < fin; i++) {
            caracter(json, texto.charAt(i));
        }
        json.append(fin < texto.length() ? "…\"" : "\"");
    }

    private static void caracter(StringBuilder json, char c) {
        if (c == '"' || c == '\\') {
            json.append('\\').append(c);
        } else if (c < ' ' || Character.isSurrogate(c)) {
            json.append(String.format("\\u%04x", (int) c));
        } else {
            json.append(c);
        }
    }
}
