package mx.conalep.secyt.http.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFaultsTest {

    private static ApiServer api;

    @BeforeAll
    static void start() {
        api = new ApiServer(new ToyResource());
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        String json = "{\"clave\":\"ñ\",\"horas\":40,\"cuota\":\"15000.00\",\"fecha\":\"2026-02-03\","
                + "\"creado\":\"2026-02-03T18:30:00Z\",\"modalidad\":\"EN_LINEA\",\"nota\":\"x\","
                + "\"grupos\":[{\"nombre\":\"A\",\"personas\":3}],\"datos\":{\"a\":1.50}}";

        HttpResponse<String> answer = api.post("cursos", json);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(json.replace("\"15000.00\"", "15000.00"));
    }

    @Test
    void nullsAreKept() {
        assertThat(api.post("cursos", "{\"clave\":\"x\"}").body()).contains("\"horas\":null", "\"nota\":null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"clave\": \"a\"", "{clave: 1}", "{\"clave\":\"a\",\"clave\":\"b\"}", "<a/>"})
    void brokenJsonTellsLineAndColumn(String json) {
        JsonNode problem = refused(json);

        assertThat(problem.get("codigo").asText()).isEqualTo("json-mal-formado");
        assertThat(problem.get("detail").asText()).contains("línea 1, columna ");
    }

    @Test
    void twoValuesAreOneTooMany() {
        assertThat(refused("{\"clave\":\"a\"} {}").get("status").asInt()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "   "})
    void aBodyMustBeThere(String json) {
        assertThat(refused(json).get("codigo").asText()).isEqualTo("cuerpo-vacio");
    }

    @Test
    void anUnknownFieldIsNamedWithThoseKnown() {
        JsonNode problem = refused("{\"grupos\":[{\"nombre\":\"A\",\"personas\":3,\"persona\":3}]}");

        assertThat(problem.get("codigo").asText()).isEqualTo("campo-desconocido");
        JsonNode error = problem.get("errores").get(0);
        assertThat(error.get("campo").asText()).isEqualTo("grupos[0].persona");
        assertThat(error.get("mensaje").asText()).contains("nombre, personas");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'horas':'40'}|horas|un número entero",
                "{'horas':4.5}|horas|un número entero",
                "{'horas':99999999999}|horas|un número entero",
                "{'horas':true}|horas|un número entero",
                "{'cuota':'mucho'}|cuota|un número decimal",
                "{'cuota':''}|cuota|un número decimal",
                "{'cuota':1e999999999}|cuota|un número decimal",
                "{'clave':7}|clave|un texto",
                "{'clave':'a\\u0000b'}|clave|sin caracteres nulos",
                "{'fecha':'2026-02-30'}|fecha|AAAA-MM-DD",
                "{'fecha':20260203}|fecha|AAAA-MM-DD",
                "{'creado':'ayer'}|creado|un instante",
                "{'modalidad':'MIXTA'}|modalidad|PRESENCIAL, EN_LINEA",
                "{'modalidad':1}|modalidad|PRESENCIAL, EN_LINEA",
                "{'grupos':{}}|grupos|una lista",
                "{'grupos':[7]}|grupos[0]|un objeto",
                "{'grupos':[{'personas':null}]}|grupos[0].personas|un número entero",
                "[]||un objeto"
            })
    void aWrongValueNamesFieldAndCure(String json, String field, String cure) {
        JsonNode problem = refused(json.replace('\'', '"'));

        assertThat(problem.get("codigo").asText()).isEqualTo("tipo-incorrecto");
        JsonNode error = problem.get("errores").get(0);
        assertThat(error.get("campo").asText()).isEqualTo(field == null ? "" : field);
        assertThat(error.get("mensaje").asText()).contains(cure);
    }

    @Test
    void endlessNestingIsRefused() {
        assertThat(refused("{\"datos\":{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}}")
                        .get("codigo")
                        .asText())
                .isEqualTo("json-excesivo");
    }

    @Test
    void aBodyTooLargeIsRefusedBeforeReadingAndWhileReading() {
        String json = "{\"clave\":\"" + "x".repeat(3_000) + "\"}";

        for (HttpResponse<String> answer :
                List.of(api.post("cursos", json), api.postChunked("cursos", json.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(api.json(answer).get("codigo").asText()).isEqualTo("cuerpo-demasiado-grande");
        }
    }

    @Test
    void aMethodMayAllowMore() {
        HttpResponse<String> answer = api.postChunked("cursos/grande", new byte[50_000]);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"bytes\":50000}");
    }

    private static JsonNode refused(String json) {
        HttpResponse<String> answer = api.post("cursos", json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return api.json(answer);
    }
}
