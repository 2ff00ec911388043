package mx.conalep.secyt.http.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private static ApiServer api;

    @BeforeAll
    static void start() {
        api = new ApiServer(new ToyResource(), new OpenApiResource("1.2.3"));
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void theDocumentTellsOperationsParametersAndBodies() {
        JsonNode document = document();

        assertThat(document.get("openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.at("/info/version").asText()).isEqualTo("1.2.3");
        JsonNode courses = document.get("paths").get("/cursos");
        assertThat(courses.at("/post/requestBody/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Curso");
        assertThat(courses.at("/get/parameters").findValuesAsText("name")).containsExactly("pagina", "desde");
        assertThat(courses.at("/get/responses/2XX/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/PaginaGrupo");
        assertThat(document.get("paths")
                        .get("/cursos/fallas/{cual}")
                        .at("/get/parameters/0/in")
                        .asText())
                .isEqualTo("path");
    }

    @Test
    void recordsAreSchemas() {
        JsonNode schemas = document().at("/components/schemas");

        JsonNode course = schemas.get("Curso").get("properties");
        assertThat(course.at("/fecha/format").asText()).isEqualTo("date");
        assertThat(course.at("/modalidad/enum").toString()).isEqualTo("[\"PRESENCIAL\",\"EN_LINEA\"]");
        assertThat(course.at("/grupos/items/$ref").asText()).isEqualTo("#/components/schemas/Grupo");
        assertThat(course.at("/datos/type").asText()).isEqualTo("object");
        assertThat(schemas.at("/Grupo/required").toString()).isEqualTo("[\"personas\"]");
        assertThat(schemas.at("/PaginaGrupo/properties/elementos/items/$ref").asText())
                .isEqualTo("#/components/schemas/Grupo");
        assertThat(schemas.at("/ProblemDetails/properties").has("codigo")).isTrue();
    }

    @Test
    void publicOperationsSaySo() {
        JsonNode document = document();

        assertThat(document.get("paths")
                        .get("/openapi.json")
                        .at("/get/security")
                        .isEmpty())
                .isTrue();
        assertThat(document.get("paths").get("/cursos").get("get").has("security"))
                .isFalse();
    }

    @Test
    void whoHasItGets304() {
        String tag = api.get("openapi.json").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = api.get("openapi.json", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
    }

    private static JsonNode document() {
        HttpResponse<String> answer = api.get("openapi.json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return api.json(answer);
    }
}
