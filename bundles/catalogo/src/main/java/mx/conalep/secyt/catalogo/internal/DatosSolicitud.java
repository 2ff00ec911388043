package mx.conalep.secyt.catalogo.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** What else a request tells, as text in its row. */
final class DatosSolicitud {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTOS = new TypeReference<>() {};

    private DatosSolicitud() {}

    static String escribir(Map<String, String> datos) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(datos));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write texts as JSON", e);
        }
    }

    static Map<String, String> leer(String texto) {
        try {
            return JSON.readValue(texto, TEXTOS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not what was written: " + texto, e);
        }
    }
}
