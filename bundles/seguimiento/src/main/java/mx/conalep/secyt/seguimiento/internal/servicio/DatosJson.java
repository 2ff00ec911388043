package mx.conalep.secyt.seguimiento.internal.servicio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a type as the database keeps them. */
final class DatosJson {

    static final int MAXIMO = 8_000;

    private static final String VACIO = "{}";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final TypeReference<LinkedHashMap<String, Object>> MAPA = new TypeReference<>() {};

    private DatosJson() {}

    static String write(Map<String, Object> datos) {
        if (datos.isEmpty()) {
            return VACIO;
        }
        Map<String, Object> planos = new LinkedHashMap<>(datos);
        planos.replaceAll((clave, valor) -> valor instanceof LocalDate fecha ? fecha.toString() : valor);
        try {
            return MAPPER.writeValueAsString(planos);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not plain values", e);
        }
    }

    static Map<String, Object> read(String json) {
        if (json.equals(VACIO)) {
            return Map.of();
        }
        try {
            return MAPPER.readValue(json, MAPA);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not what was written", e);
        }
    }
}
