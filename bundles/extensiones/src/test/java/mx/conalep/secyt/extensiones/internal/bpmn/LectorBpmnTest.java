package mx.conalep.secyt.extensiones.internal.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import mx.conalep.secyt.extensiones.internal.Diagrama;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(10)
class LectorBpmnTest {

    private static final String BUENO = Diagrama.de("ce08-visita");

    @Test
    void theTasksComeInTheOrderOfTheFlowsWithTheirLanes() throws BpmnException {
        Proceso proceso = LectorBpmn.leer(BUENO);
        assertThat(proceso.id()).isEqualTo("ce08-visita");
        assertThat(proceso.nombre()).isEqualTo("Visita de prueba");
        assertThat(proceso.secuencia())
                .extracting(Proceso.Tarea::id, Proceso.Tarea::carril, t -> String.join(",", t.siguientes()))
                .containsExactly(tuple("pedir", "Plantel", "acordar"), tuple("acordar", "CE", "pedir"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<process |<procss |no es XML bien formado",
                "BPMN/20100524/MODEL|BPMN/9/MODEL|no es BPMN 2.0",
                "name=\"Visita de prueba\"|x=\"\"|un process no tiene «name»",
                "<userTask id=\"pedir\"|<userTask id=\"acordar\"|repite el id «acordar»",
                "<userTask id=\"pedir\" name=\"Pedir la visita\"/>|<serviceTask id=\"pedir\" name=\"x\"/>|usa serviceTask",
                "<flowNodeRef>acordar</flowNodeRef>|x|no está en ningún carril",
                "targetRef=\"e\"|targetRef=\"otro\"|nombra «otro», que no existe",
                "sourceRef=\"pedir\"|sourceRef=\"e\"|no llega ningún flujo",
                "<startEvent id=\"s\"/>|<endEvent id=\"s\"/>|un startEvent y tiene 0"
            })
    void whatIsWrongIsToldWithItsCure(String bien, String mal, String dice) {
        String xml = BUENO.replace(bien, mal);
        assertThat(xml).isNotEqualTo(BUENO);
        assertThatThrownBy(() -> LectorBpmn.leer(xml))
                .isInstanceOf(BpmnException.class)
                .hasMessageContaining(dice);
    }

    @Test
    void theSampleIsTaken() throws Exception {
        Path muestra = Path.of(
                "../../plugins/procedimiento-visita/src/main/resources/mx/conalep/ce08/visita/ce08-visita.bpmn");
        Proceso visita = LectorBpmn.leer(Files.readString(muestra));
        assertThat(visita.secuencia())
                .extracting(Proceso.Tarea::id)
                .containsExactly("proponer", "confirmar", "autorizar", "visitar", "atender", "comprobar", "archivar");
        assertThat(visita.secuencia().get(1).siguientes()).containsExactly("autorizar", "proponer");
        assertThat(visita.secuencia().get(1).carril()).isEqualTo("Plantel");
    }

    @Test
    void twoProcessesOrNoneAreRefused() {
        String otro = "<process id=\"b\" name=\"B\"/></definitions>";
        assertThatThrownBy(() -> LectorBpmn.leer(BUENO.replace("</definitions>", otro)))
                .hasMessageContaining("tiene 2 procesos");
        assertThatThrownBy(
                        () -> LectorBpmn.leer("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>"))
                .hasMessageContaining("tiene 0 procesos");
    }

    @Test
    void nothingIsReadFromElsewhere(@TempDir Path carpeta) throws Exception {
        Path secreto = Files.writeString(carpeta.resolve("secreto"), "contraseña");
        String xxe = conDoctype("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secreto.toUri() + "\">]>")
                .replace("Pedir la visita", "&e;");
        assertThatThrownBy(() -> LectorBpmn.leer(xxe))
                .isInstanceOf(BpmnException.class)
                .hasMessageNotContaining("contraseña");
        String bomba = conDoctype("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>")
                .replace("Pedir la visita", "&b;");
        assertThatThrownBy(() -> LectorBpmn.leer(bomba)).isInstanceOf(BpmnException.class);
        assertThatThrownBy(() -> LectorBpmn.leer(conDoctype("<!DOCTYPE x>")))
                .isInstanceOf(BpmnException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void hugeAndDeepFilesAreRefused() {
        assertThatThrownBy(() -> LectorBpmn.leer(BUENO + " ".repeat(1_000_000))).hasMessageContaining("un millón");
        assertThatThrownBy(() ->
                        LectorBpmn.leer(BUENO.replace("<laneSet", "<a>".repeat(200) + "</a>".repeat(200) + "<laneSet")))
                .hasMessageContaining("anida más de");
    }

    private static String conDoctype(String doctype) {
        return BUENO.replace("<definitions", doctype + "<definitions");
    }
}
