package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A revision 10 of a procedure, loaded while cases run on 09: looked at, compared, put in force, worked. */
final class RevisionDiez {

    private static final String CLAVE = "sc-coordinacion";
    private static final String REVISIONES = "/procedimientos/" + CLAVE + "/revisiones";
    private static final String XML = "application/xml";
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private final Gente gente;
    private final Cliente dstc;

    RevisionDiez(Gente gente) {
        this.gente = gente;
        dstc = gente.titular("DSTC").cliente();
    }

    void entraEnVigorYLoAbiertoTerminaEnLaSuya() {
        long viejo = abrir();
        String nueve = dstc.get("/procedimientos/" + CLAVE + "/bpmn").con(200).cuerpo();
        String diez = diez(nueve);
        rechazadas(diez);
        Cliente.Respuesta cargada = dstc.enviar("POST", REVISIONES, XML, diez).con(201);
        long id = cargada.json().at("/revision/id").asLong();
        assertThat(cargada.json().at("/revision/estado").asText()).isEqualTo("CARGADA");
        comparar(id);
        assertThat(revision(abrir())).as("not in force yet").isEqualTo("09");

        String hoy = LocalDate.now(MEXICO).toString();
        Cliente conVersion = dstc.con("If-Match", cargada.cabecera("ETag"));
        JsonNode puesta = conVersion
                .put(REVISIONES + "/" + id + "/vigencia", Map.of("desde", hoy))
                .con(200)
                .json();
        assertThat(puesta.path("estado").asText()).isEqualTo("VIGENTE");
        assertThat(revision(viejo)).as("ends on its own").isEqualTo("09");
        concluir(viejo, "1", 200);
        assertThat(leer(viejo).path("actividades")).hasSize(12);
        trabajar(abrir());
    }

    /** One word changed, one activity more, and one that waits for the case that it calls. */
    private static String diez(String nueve) {
        String diez = nueve.substring(0, nueve.indexOf("<bpmndi:BPMNDiagram"))
                + nueve.substring(nueve.indexOf("</bpmndi:BPMNDiagram>") + "</bpmndi:BPMNDiagram>".length());
        diez = cambiar(diez, "revision=\"09\"", "revision=\"10\"");
        diez = cambiar(diez, "total=\"12\"", "total=\"13\"");
        diez = cambiar(diez, "name=\"3. Instruir la propuesta", "name=\"3. Ordenar la propuesta");
        diez = cambiar(diez, "It-01\" modo=\"LANZAR\"", "It-01\" modo=\"ESPERAR\"");
        diez = cambiar(
                diez,
                "<flowNodeRef>a-12</flowNodeRef>",
                "<flowNodeRef>a-12</flowNodeRef><flowNodeRef>a-13</flowNodeRef>");
        diez = cambiar(
                diez,
                "<endEvent id=\"fin\"",
                "<userTask id=\"a-13\" name=\"13. Evaluar el año\"><extensionElements>"
                        + "<secyt:actividad numero=\"13\" plazo=\"5\"/></extensionElements></userTask>"
                        + "<sequenceFlow id=\"f-14\" sourceRef=\"a-13\" targetRef=\"fin\"/><endEvent id=\"fin\"");
        return cambiar(diez, "sourceRef=\"a-12\" targetRef=\"fin\"", "sourceRef=\"a-12\" targetRef=\"a-13\"");
    }

    private static String cambiar(String texto, String esto, String por) {
        assertThat(texto).contains(esto);
        return texto.replace(esto, por);
    }

    /** By somebody else, of another procedure, and with a fault that the checker finds. */
    private void rechazadas(String diez) {
        gente.titular("DVS").cliente().enviar("POST", REVISIONES, XML, diez).con(403);
        dstc.enviar("POST", "/procedimientos/sc-it-05/revisiones", XML, diez).con(422);
        String rota = cambiar(diez, "numero=\"13\"", "numero=\"12\"");
        JsonNode problema = dstc.enviar("POST", REVISIONES, XML, rota).con(422).json();
        assertThat(problema.path("errores")).isNotEmpty();
    }

    private void comparar(long id) {
        JsonNode c = dstc.get(REVISIONES + "/" + id + "/comparacion").con(200).json();
        assertThat(textos(c.path("agregadas"), "id")).containsExactly("13");
        assertThat(c.path("quitadas")).isEmpty();
        assertThat(textos(c.path("cambiadas"), "id")).containsExactly("2", "3", "12");
        assertThat(textos(c.at("/cambiadas/1/campos"), "campo")).containsExactly("titulo");
        assertThat(c.at("/cambiadas/1/campos/0/antes").asText()).startsWith("Instruir");
        assertThat(c.at("/cambiadas/1/campos/0/despues").asText()).startsWith("Ordenar");
        assertThat(textos(c.path("campos"), "campo")).contains("revision");
    }

    private void trabajar(long id) {
        assertThat(revision(id)).isEqualTo("10");
        assertThat(leer(id).path("actividades")).hasSize(13);
        concluir(id, "1", 200);
        assertThat(concluir(id, "2", 409).path("codigo").asText()).isEqualTo("espera-expediente");
        long hijo = gente.titular("CSC")
                .cliente()
                .post("/expedientes/" + id + "/actividades/2/llamadas", Map.of())
                .con(200)
                .json()
                .path("id")
                .asLong();
        assertThat(concluir(id, "2", 409).path("detail").asText()).contains("SC-IT-01");
        gente.titular("CSC")
                .cliente()
                .post("/expedientes/" + hijo + "/cancelacion", Map.of("motivo", "Se hizo aparte"))
                .con(200);
        concluir(id, "2", 200);
        assertThat(leer(id).at("/actividades/2/estado").asText()).isEqualTo("ABIERTA");
    }

    private long abrir() {
        return gente.titular("CSC")
                .cliente()
                .post(
                        "/expedientes",
                        Map.of(
                                "procedimiento",
                                CLAVE,
                                "asunto",
                                "Cambio de revisión",
                                "participantes",
                                Gente.PARTICIPANTES))
                .con(201)
                .json()
                .path("id")
                .asLong();
    }

    private JsonNode concluir(long id, String actividad, int estado) {
        String lugar = actividad.equals("1") ? "DSTC" : "CSC";
        return gente.titular(lugar)
                .cliente()
                .post("/expedientes/" + id + "/actividades/" + actividad + "/conclusion", Map.of())
                .con(estado)
                .json();
    }

    private JsonNode leer(long id) {
        return dstc.get("/expedientes/" + id).con(200).json();
    }

    private String revision(long id) {
        return leer(id).path("revision").asText();
    }

    private static List<String> textos(JsonNode lista, String campo) {
        List<String> textos = new ArrayList<>();
        lista.forEach(e -> textos.add(e.path(campo).asText()));
        return textos;
    }
}
