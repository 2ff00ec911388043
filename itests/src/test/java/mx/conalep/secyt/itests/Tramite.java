package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A case over HTTP, from its opening to its evidence. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class Tramite {

    private static final String CAST = "CAST-08-01";

    private final Entorno entorno;

    Tramite(Motor motor) {
        entorno = Entorno.de(motor);
    }

    @BeforeAll
    void accounts() {
        entorno.cuenta("exp-dstc", "DSTC", "CONALEP");
        entorno.cuenta("exp-cst", "CST", "CONALEP");
        entorno.cuenta("exp-cast", "DIRECTOR", CAST);
    }

    @Test
    void aCaseIsOpenedWorkedSeenAndTakenBackByWhoeverMay() {
        Cliente dstc = entorno.como("exp-dstc");
        Cliente cst = entorno.como("exp-cst");
        JsonNode caso = dstc.post(
                        "/expedientes",
                        Map.of(
                                "procedimiento", "st-promocion",
                                "asunto", "Catálogo 2026",
                                "participantes", List.of(CAST)))
                .con(201)
                .json();
        String id = "/expedientes/" + caso.path("id").asLong();
        assertThat(caso.path("tareas").path(0).path("unidad").asText()).isEqualTo("DSTC");
        cst.post(id + "/actividades/1/conclusion", Map.of()).con(403);
        assertThat(dstc.con("Idempotency-Key", "exp-1")
                        .post(id + "/actividades/1/conclusion", Map.of("comentario", "Procede"))
                        .con(200)
                        .json()
                        .path("oficio")
                        .asText())
                .startsWith("DSTC/");
        dstc.con("Idempotency-Key", "exp-1")
                .post(id + "/actividades/1/conclusion", Map.of("comentario", "Procede"))
                .con(200);
        assertThat(dstc.post(id + "/actividades/1/conclusion", Map.of())
                        .con(409)
                        .json()
                        .path("detail")
                        .asText())
                .contains("exp-dstc");
        cst.post(id + "/actividades/2/conclusion", Map.of()).con(200);
        JsonNode visto = cst.get(id).con(200).json();
        assertThat(visto.path("diagrama").path("abiertos").path(0).asText()).isEqualTo("a-3");
        assertThat(visto.path("historia")).hasSizeGreaterThan(3);
        assertThat(entorno.como("exp-cast")
                        .get("/tareas")
                        .con(200)
                        .json()
                        .path("total")
                        .asInt())
                .isPositive();
        dstc.post(id + "/actividades/2/deshacer", Map.of("motivo", "Faltó el anexo"))
                .con(200);
        assertThat(cst.get(id).json().path("tareas").path(0).path("actividad").asText())
                .isEqualTo("2");
        for (String ruta : List.of(
                "/expedientes?procedimiento=st-promocion&estado=abierto",
                "/expedientes/tiempos",
                "/expedientes/vueltas",
                "/tareas/cuenta")) {
            dstc.get(ruta).con(200);
        }
        assertThat(dstc.post(id + "/cancelacion", Map.of("motivo", "Era una prueba"))
                        .con(200)
                        .json()
                        .path("estado")
                        .asText())
                .isEqualTo("CANCELADO");
    }
}
