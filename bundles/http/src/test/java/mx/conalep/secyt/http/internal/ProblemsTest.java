package mx.conalep.secyt.http.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import mx.conalep.secyt.http.MapaRestricciones;
import mx.conalep.secyt.http.Restriccion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {

    private static ApiServer api;

    @BeforeAll
    static void start() {
        api = new ApiServer(new ToyResource());
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @ParameterizedTest
    @CsvSource({
        "problema, 422, datos-invalidos",
        "vencida, 412, version-vencida",
        "restriccion, 409, restriccion",
        "base, 503, base-no-disponible",
        "otra, 500, error-interno"
    })
    void everyFaultIsAProblem(String fault, int status, String code) {
        HttpResponse<String> answer = api.get("cursos/fallas/" + fault);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = api.json(answer);
        assertThat(problem.get("codigo").asText()).isEqualTo(code);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("type").asText()).isEqualTo("urn:secyt:problema:" + code);
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("errores").isArray()).isTrue();
    }

    @Test
    void aFieldErrorNamesFieldCureAndValue() {
        JsonNode error =
                api.json(api.get("cursos/fallas/problema")).get("errores").get(0);

        assertThat(error.get("campo").asText()).isEqualTo("horas");
        assertThat(error.get("mensaje").asText()).isEqualTo("Use de 1 a 400 horas.");
        assertThat(error.get("valor").asText()).isEqualTo("-3");
    }

    @Test
    void aFaultOfOursTellsOnlyItsIncident() {
        HttpResponse<String> answer = api.get("cursos/fallas/otra");

        assertThat(answer.body()).doesNotContain("secreto", "Exception", "\tat ");
        assertThat(api.json(answer).get("incidente").asText()).matches("[0-9a-z]+-[0-9a-z]+");
    }

    @Test
    void aNamedConstraintSpeaksForItself() {
        MapaRestricciones map = () -> List.of(
                new Restriccion("uk_curso_clave", "clave-repetida", "Ya hay un curso con esa clave; use otra."));
        api.constraints.add(map);
        JsonNode problem = api.json(api.get("cursos/fallas/restriccion"));
        api.constraints.remove(map);

        assertThat(problem.get("codigo").asText()).isEqualTo("clave-repetida");
        assertThat(problem.get("detail").asText()).startsWith("Ya hay un curso");
    }

    @Test
    void anUnavailableDatabaseAsksToRetry() {
        assertThat(api.get("cursos/fallas/base").headers().firstValue("Retry-After"))
                .hasValue("2");
    }

    @Test
    void whoeverAsksTooOftenIsToldWhenToComeBack() {
        assertThat(api.get("cursos/fallas/demasiado").headers().firstValue("Retry-After"))
                .hasValue("90");
    }

    @Test
    void anUnknownPathIs404() {
        HttpResponse<String> answer = api.get("nada");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(api.json(answer).get("codigo").asText()).isEqualTo("ruta-desconocida");
    }

    @Test
    void aMethodNotOfferedIs405WithAllow() {
        HttpResponse<String> answer = api.send("DELETE", "cursos", BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET", "POST");
        assertThat(api.json(answer).get("codigo").asText()).isEqualTo("metodo-no-permitido");
    }

    @Test
    void anotherMediaTypeIs415() {
        HttpResponse<String> answer = api.post("cursos", "clave=1", "Content-Type", "text/plain");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(api.json(answer).get("codigo").asText()).isEqualTo("tipo-no-admitido");
    }

    @Test
    void anotherFormatAskedIs406() {
        HttpResponse<String> answer = api.get("cursos", "Accept", "image/png");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(api.json(answer).get("codigo").asText()).isEqualTo("formato-no-disponible");
    }

    @Test
    void aParameterThatCannotBeReadIsNamed() {
        HttpResponse<String> answer = api.get("cursos?pagina=dos");

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = api.json(answer);
        assertThat(problem.get("codigo").asText()).isEqualTo("parametro-invalido");
        assertThat(problem.get("errores").get(0).get("campo").asText()).isEqualTo("pagina");
        assertThat(problem.get("errores").get(0).get("mensaje").asText()).contains("número entero");
    }

    @Test
    void datesAreReadFromTheQuery() {
        assertThat(api.get("cursos?desde=2026-02-03").statusCode()).isEqualTo(200);
        assertThat(api.get("cursos?desde=ayer").statusCode()).isEqualTo(400);
    }

    @Test
    void aNulInTheAddressIsRefused() {
        assertThat(api.get("cursos?x=a%00b").statusCode()).isEqualTo(400);
    }

    @Test
    void everyAnswerIsGuardedAndNamed() {
        for (String path : List.of("cursos", "nada", "cursos/fallas/otra")) {
            HttpResponse<String> answer = api.get(path);

            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValue("default-src 'none'; frame-ancestors 'none'");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(answer.headers().firstValue("X-Peticion")).isPresent();
        }
    }

    @Test
    void theCallerMayNameHisRequest() {
        assertThat(api.get("cursos", "X-Peticion", "lote-2026-02-03").headers().firstValue("X-Peticion"))
                .hasValue("lote-2026-02-03");
        assertThat(api.get("cursos", "X-Peticion", "a b;c d e f g")
                        .headers()
                        .firstValue("X-Peticion")
                        .orElseThrow())
                .doesNotContain(";");
    }
}
