package mx.conalep.secyt.portal.internal.bitacora;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.conalep.secyt.portal.internal.piezas.Fechas;

/** The trail in words that people read; what was recorded, letter by letter, is in the file that the page gives. */
final class Legible {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern COSAS = Pattern.compile("(\\b\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z)"
            + "|(\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b)"
            + "|(\\b[A-ZÑ]{3,}(_[A-ZÑ]+)+\\b)");
    private static final Pattern JOROBA = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Legible() {}

    /** What was recorded as an object. */
    static String detalle(String json) {
        try {
            JsonNode leido = JSON.readTree(json);
            return leido.isObject() ? lista(leido) : valor(leido);
        } catch (JsonProcessingException e) {
            return texto(json);
        }
    }

    private static String lista(JsonNode objeto) {
        List<String> partes = new ArrayList<>();
        objeto.properties().forEach(p -> partes.add(clave(p.getKey()) + ": " + valor(p.getValue())));
        return String.join("; ", partes);
    }

    private static String clave(String clave) {
        return JOROBA.matcher(clave).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static String valor(JsonNode valor) {
        if (valor.isObject()) {
            return "(" + lista(valor) + ")";
        }
        if (valor.isArray()) {
            List<String> partes = new ArrayList<>();
            valor.forEach(v -> partes.add(valor(v)));
            return String.join(", ", partes);
        }
        if (valor.isBoolean()) {
            return valor.asBoolean() ? "sí" : "no";
        }
        return valor.isNull() ? "nada" : texto(valor.asText());
    }

    /** Instants in the time of the centre, constants as words, the long names of things cut short. */
    static String texto(String texto) {
        return COSAS.matcher(texto).replaceAll(Legible::palabra);
    }

    private static String palabra(MatchResult cosa) {
        String dicho = cosa.group();
        if (Character.isUpperCase(dicho.charAt(0))) {
            return dicho.charAt(0) + dicho.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT);
        }
        return dicho.endsWith("Z") ? instante(dicho) : dicho.substring(0, 8) + "…";
    }

    private static String instante(String dicho) {
        boolean sinSegundos = dicho.length() == "2026-11-24T16:00Z".length();
        return Fechas.momento(Instant.parse(sinSegundos ? dicho.replace("Z", ":00Z") : dicho));
    }
}
