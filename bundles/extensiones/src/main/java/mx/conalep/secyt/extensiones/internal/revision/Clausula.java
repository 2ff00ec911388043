package mx.conalep.secyt.extensiones.internal.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a manifest header of OSGi.
 *
 * @param nombres what it is about: packages, bundles
 * @param parametros attributes and directives, these with the colon at the end of their name
 */
record Clausula(List<String> nombres, Map<String, String> parametros) {

    /** The clauses of a header, none when it is absent. */
    static List<Clausula> de(@Nullable String cabecera) {
        return cabecera == null || cabecera.isBlank()
                ? List.of()
                : partes(cabecera, ',').stream().map(Clausula::una).toList();
    }

    boolean opcional() {
        return "optional".equals(parametros.get("resolution:"));
    }

    private static Clausula una(String texto) {
        List<String> nombres = new ArrayList<>();
        Map<String, String> parametros = new HashMap<>();
        for (String parte : partes(texto, ';')) {
            int igual = parte.indexOf('=');
            if (igual < 0) {
                nombres.add(parte);
            } else {
                parametros.put(
                        parte.substring(0, igual).strip(),
                        parte.substring(igual + 1).strip().replace("\"", ""));
            }
        }
        return new Clausula(List.copyOf(nombres), Map.copyOf(parametros));
    }

    /** Cuts at the mark where it is not within quotes. */
    private static List<String> partes(String texto, char marca) {
        List<String> partes = new ArrayList<>();
        StringBuilder parte = new StringBuilder();
        boolean entreComillas = false;
        for (int i = 0; i < texto.length(); i++) {
            char c = texto.charAt(i);
            entreComillas ^= c == '"';
            if (c == marca && !entreComillas) {
                agregar(partes, parte);
            } else {
                parte.append(c);
            }
        }
        agregar(partes, parte);
        return partes;
    }

    private static void agregar(List<String> partes, StringBuilder parte) {
        String texto = parte.toString().strip();
        parte.setLength(0);
        if (!texto.isEmpty()) {
            partes.add(texto);
        }
    }
}
