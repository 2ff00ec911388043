package mx.conalep.secyt.extensiones.internal.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values of settings as the database keeps them. */
public final class ValoresJson {

    public static final int MAXIMO = 8_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final TypeReference<LinkedHashMap<String, Object>> MAPA = new TypeReference<>() {};

    private ValoresJson() {}

    public static String escribir(Map<String, Object> valores) {
        Map<String, Object> planos = new LinkedHashMap<>(valores);
        planos.replaceAll((clave, valor) -> valor instanceof LocalDate fecha ? fecha.toString() : valor);
        try {
            return MAPPER.writeValueAsString(planos);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not plain values", e);
        }
    }

    public static Map<String, Object> leer(String json) {
        try {
            return MAPPER.readValue(json, MAPA);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not what was written", e);
        }
    }
}
