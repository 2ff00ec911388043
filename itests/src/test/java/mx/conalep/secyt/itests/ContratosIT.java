package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The samples of the other contracts, on a production instance of their own: they change what is captured. */
class ContratosIT {

    private static final String AVISO = "ce08-masas-revision.incertidumbre";

    private static Sede sede;

    @BeforeAll
    static void abrir() {
        sede = Sede.abrir(Map.of());
        sede.cuenta("cst", "CST", "CONALEP");
        sede.cuenta("csc", "CSC", "CONALEP");
        sede.cuenta("daf", "DAF", "CONALEP");
        como("cst")
                .post(
                        "/ofertas",
                        Map.of("clave", "CAL-MASAS", "linea", "TECNOLOGICOS", "nombre", "Calibración de masas"))
                .con(201);
        for (String muestra : List.of("calibracion-masas", "derrama-horas-costo", "procedimiento-visita")) {
            assertThat(instalar(muestra).codigo()).isZero();
        }
    }

    @AfterAll
    static void cerrar() {
        sede.close();
    }

    @Test
    void aLocalTypeWarnsIsExplainedAndCountsOnceItsCategoryIsApproved() {
        esperar("/tipos-servicio?tamano=100", "id", "ce08-masas");
        JsonNode error = como(Sede.CHIHUAHUA)
                .post("/servicios", servicio("0.2", null))
                .con(422)
                .json();
        assertThat(error.path("codigo").asText()).isEqualTo("advertencia");
        assertThat(error.path("errores").path(0).path("campo").asText()).isEqualTo("justificaciones." + AVISO);
        JsonNode local = como(Sede.CHIHUAHUA)
                .post("/servicios", servicio("0.2", "El usuario sólo pidió el valor."))
                .con(201)
                .json();
        assertThat(local.path("categoria").isNull()).isTrue();
        assertThat(como("cst")
                        .get("/servicios/" + local.path("folio").asText())
                        .con(200)
                        .json()
                        .path("justificaciones")
                        .path(0)
                        .path("texto")
                        .asText())
                .isEqualTo("El usuario sólo pidió el valor.");
        como("csc")
                .post("/aprobaciones/TIPO/ce08-masas", Map.of("decision", "APROBADA"))
                .con(403);
        como("cst")
                .post("/aprobaciones/TIPO/ce08-masas", Map.of("decision", "APROBADA"))
                .con(200);
        JsonNode nacional = como(Sede.CHIHUAHUA)
                .post("/servicios", servicio("0.05", null))
                .con(201)
                .json();
        assertThat(nacional.path("categoria").asText()).isEqualTo("calibracion");
        assertThat(sede.consola("secyt:recalcular").codigo()).isZero();
    }

    @Test
    void aRuleSharesOutToTheCentAndIsInForceOnceApproved() {
        esperar("/reglas-derrama", "id", "ce08-horas-costo");
        assertThat(simular("partes-iguales").path("regla").path("enVigor").asBoolean())
                .isTrue();
        assertThat(simular("partes-iguales")
                        .path("partes")
                        .path(0)
                        .path("importe")
                        .asText())
                .isEqualTo("33.34");
        assertThat(simular("ce08-horas-costo").path("suma").asText()).isEqualTo("100.00");
        assertThat(simular("ce08-horas-costo").path("regla").path("enVigor").asBoolean())
                .isFalse();
        Cliente.Respuesta aprobada = como("daf")
                .post("/aprobaciones/REGLA/ce08-horas-costo", Map.of("decision", "APROBADA"))
                .con(200);
        assertThat(simular("ce08-horas-costo").path("regla").path("enVigor").asBoolean())
                .isTrue();
        como("daf")
                .post(
                        "/aprobaciones/REGLA/ce08-horas-costo",
                        Map.of("decision", "RECHAZADA", "motivo", "Falta el dictamen."))
                .con(428);
        como("daf")
                .con("If-Match", aprobada.cabecera("ETag"))
                .post(
                        "/aprobaciones/REGLA/ce08-horas-costo",
                        Map.of("decision", "RECHAZADA", "motivo", "Falta el dictamen."))
                .con(200);
        assertThat(simular("ce08-horas-costo").path("regla").path("enVigor").asBoolean())
                .isFalse();
        assertThat(como(Sede.CHIHUAHUA)
                        .post(
                                "/politicas-cuota/costos-mas-fondo/simulaciones",
                                Map.of("tipo", "curso", "unidad", "08DPT0001C", "directos", "1500.50"))
                        .con(200)
                        .json()
                        .path("cuota")
                        .asText())
                .isEqualTo("1500.50");
    }

    @Test
    void aLocalProcedureIsShownWithItsFileAndWorkedAsACase() {
        esperar("/procedimientos-locales", "clave", "ce08-visita");
        JsonNode visita = como(Sede.CHIHUAHUA)
                .get("/procedimientos-locales/ce08-visita")
                .con(200)
                .json();
        assertThat(visita.path("actividades").path(0).path("id").asText()).isEqualTo("proponer");
        assertThat(visita.path("ejecutable").asBoolean())
                .as(visita.path("motivo").asText())
                .isTrue();
        JsonNode caso = como(Sede.CHIHUAHUA)
                .post(
                        "/expedientes",
                        Map.of(
                                "procedimiento", "ce08-visita",
                                "asunto", "Visita de acompañamiento",
                                "participantes", List.of("08DPT0001C")))
                .con(201)
                .json();
        assertThat(caso.path("tareas").path(0).path("lugar").asText()).isEqualTo("CE-08");
        JsonNode sigue = como(Sede.CHIHUAHUA)
                .post(
                        "/expedientes/" + caso.path("id").asText() + "/actividades/proponer/conclusion",
                        Map.of("comentario", "El 4 de marzo"))
                .con(200)
                .json();
        assertThat(sigue.path("tareas").path(0).path("participante").asText()).isEqualTo("08DPT0001C");
        Cliente.Respuesta archivo = como(Sede.CHIHUAHUA)
                .con("Accept", "application/xml")
                .get("/procedimientos-locales/ce08-visita/bpmn")
                .con(200);
        assertThat(archivo.cabecera("Content-Type")).startsWith("application/xml");
        assertThat(archivo.cuerpo()).startsWith("<?xml").contains("ce08-visita");
    }

    private static JsonNode simular(String regla) {
        List<Map<String, Object>> participantes = List.of(
                Map.of("unidad", "08DPT0001C", "horas", "12", "costosDirectos", "0"),
                Map.of("unidad", "08DPT0002B", "horas", "5", "costosDirectos", "10.01"),
                Map.of("unidad", "CE-08", "horas", "1", "costosDirectos", "7"));
        return como(Sede.CHIHUAHUA)
                .post(
                        "/reglas-derrama/" + regla + "/simulaciones",
                        Map.of("importe", "100.00", "participantes", participantes))
                .con(200)
                .json();
    }

    @Test
    void whoeverMustActIsToldInTheFolderOfTheUnit() throws IOException {
        Path base = Files.createDirectories(sede.servidor().instancia().resolve("data/avisos"));
        Files.writeString(
                sede.servidor().instancia().resolve("etc/mx.conalep.ce08.avisos.cfg"), "base = " + base + "\n");
        assertThat(instalar("aviso-carpeta").codigo()).isZero();
        Esperar.hasta(
                "hay canal",
                30,
                TimeUnit.SECONDS,
                () -> como(Sede.ADMINISTRADORA)
                        .get("/extensiones/mx.conalep.ce08.aviso-carpeta")
                        .json()
                        .path("estado")
                        .asText()
                        .equals("ACTIVA"));
        String folio = como(Sede.CHIHUAHUA)
                .post("/servicios", servicio("0.05", null))
                .con(201)
                .json()
                .path("folio")
                .asText();
        como(Sede.CHIHUAHUA).post("/servicios/" + folio + "/reportar", Map.of()).con(200);
        como(Sede.CHIHUAHUA)
                .post(
                        "/servicios/" + folio + "/devolver",
                        Map.of("a", "capturar", "motivo", "Falta el certificado", "dias", 5, "campos", List.of()))
                .con(200);
        Path buzon = base.resolve("08DPT0001C");
        Esperar.hasta("llega el aviso", 60, TimeUnit.SECONDS, () -> contiene(buzon, folio, "Falta el certificado"));
        JsonNode avisos =
                como(Sede.CHIHUAHUA).get("/avisos?unidad=08DPT0001C").con(200).json();
        assertThat(avisos.path("elementos").toString()).contains(folio);
    }

    private static boolean contiene(Path carpeta, String... partes) throws IOException {
        try (Stream<Path> avisos = Files.list(carpeta)) {
            for (Path aviso : avisos.toList()) {
                String texto = Files.readString(aviso);
                if (Stream.of(partes).allMatch(texto::contains)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Map<String, Object> servicio(String incertidumbre, String porque) {
        Map<String, Object> servicio = new TreeMap<>(Map.of(
                "tipo", "ce08-masas",
                "unidad", "08DPT0001C",
                "oferta", "CAL-MASAS",
                "fechaInicio", "2026-03-03",
                "fechaFin", "2026-03-04",
                "horas", 8,
                "modalidad", "PRESENCIAL",
                "sector", "PRIVADO",
                "participantesHombres", 1));
        servicio.put("participantesMujeres", 0);
        servicio.put("cuota", "900.00");
        servicio.put(
                "datos",
                Map.of(
                        "instrumento", "Juego de pesas",
                        "numeroSerie", "P-1",
                        "claseExactitud", "F1",
                        "valorNominalG", 20,
                        "toleranciaMg", new BigDecimal("0.3"),
                        "errorMg", new BigDecimal("0.01"),
                        "incertidumbreMg", new BigDecimal(incertidumbre),
                        "patron", "CNM-1",
                        "numeroCertificado", "C-1"));
        if (porque != null) {
            servicio.put("justificaciones", Map.of(AVISO, porque));
        }
        return servicio;
    }

    private static void esperar(String ruta, String campo, String valor) {
        Esperar.hasta(
                "aparece " + valor,
                30,
                TimeUnit.SECONDS,
                () -> StreamSupport.stream(
                                como(Sede.CHIHUAHUA)
                                        .get(ruta)
                                        .con(200)
                                        .json()
                                        .path("elementos")
                                        .spliterator(),
                                false)
                        .anyMatch(e -> e.path(campo).asText().equals(valor)));
    }

    private static Terminal.Salida instalar(String muestra) {
        return sede.consola("feature:install secyt-" + muestra);
    }

    private static Cliente como(String cuenta) {
        return sede.como(cuenta);
    }
}
