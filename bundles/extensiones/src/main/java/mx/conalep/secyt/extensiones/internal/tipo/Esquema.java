package mx.conalep.secyt.extensiones.internal.tipo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.campo.Campo;

/** JSON Schema 2020-12 of what {@code datos} may hold for a type. */
public final class Esquema {

    private static final int TEXTO_MAXIMO = 200;

    private Esquema() {}

    /** The schema as an object ready for JSON. */
    public static Map<String, Object> de(String titulo, List<Campo> campos) {
        Map<String, Object> propiedades = new LinkedHashMap<>();
        campos.forEach(c -> propiedades.put(c.clave(), propiedad(c)));
        Map<String, Object> esquema = new LinkedHashMap<>();
        esquema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        esquema.put("title", titulo);
        esquema.put("type", "object");
        esquema.put("properties", propiedades);
        esquema.put(
                "required",
                campos.stream().filter(Campo::requerido).map(Campo::clave).toList());
        esquema.put("additionalProperties", false);
        return esquema;
    }

    private static Map<String, Object> propiedad(Campo campo) {
        Map<String, Object> propiedad = new LinkedHashMap<>();
        propiedad.put("title", campo.etiqueta());
        switch (campo.clase()) {
            case TEXTO -> texto(propiedad, campo);
            case ENTERO -> propiedad.put("type", "integer");
            case DECIMAL -> propiedad.put("type", "number");
            case FECHA -> {
                propiedad.put("type", "string");
                propiedad.put("format", "date");
            }
            case LOGICO -> propiedad.put("type", "boolean");
        }
        if (!campo.opciones().isEmpty()) {
            propiedad.put("enum", opciones(campo));
        }
        return propiedad;
    }

    private static void texto(Map<String, Object> propiedad, Campo campo) {
        propiedad.put("type", "string");
        if (campo.opciones().isEmpty()) {
            propiedad.put("maxLength", TEXTO_MAXIMO);
        }
    }

    private static List<Object> opciones(Campo campo) {
        return switch (campo.clase()) {
            case ENTERO, DECIMAL ->
                campo.opciones().stream().<Object>map(BigDecimal::new).toList();
            default -> List.copyOf(campo.opciones());
        };
    }
}
