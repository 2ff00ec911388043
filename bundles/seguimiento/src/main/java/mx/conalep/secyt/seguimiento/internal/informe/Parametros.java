package mx.conalep.secyt.seguimiento.internal.informe;

import java.util.Map;
import mx.conalep.secyt.http.Problema;
import org.jspecify.annotations.Nullable;

/** Parameters of reports, and the filters that a report tells. */
final class Parametros {

    private Parametros() {}

    static void poner(Map<String, String> filtros, String etiqueta, @Nullable Object valor) {
        if (valor != null) {
            filtros.put(etiqueta, valor.toString());
        }
    }

    static @Nullable Integer numero(Map<String, String> parametros, String campo) {
        String texto = texto(parametros, campo);
        try {
            return texto == null ? null : Integer.valueOf(texto);
        } catch (NumberFormatException e) {
            throw Problema.campo(campo, "Escriba un número entero.", texto);
        }
    }

    static @Nullable String texto(Map<String, String> parametros, String campo) {
        String texto = parametros.get(campo);
        return texto == null || texto.isBlank() ? null : texto.strip();
    }
}
