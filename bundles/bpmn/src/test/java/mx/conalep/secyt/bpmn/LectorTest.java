package mx.conalep.secyt.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a file gives, and what is refused of it. */
class LectorTest {

    private static final String INICIO = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:secyt="https://conalep.mx/secyt/bpmn/1.0"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="https://conalep.mx/prueba">
              <process id="st-prueba" name="Prueba" isExecutable="false">
            """;
    private static final String CUERPO = """
                <extensionElements>
                  <secyt:procedimiento codigo="Pr-1" revision="09" linea="TECNOLOGICOS" coordinador="CST" duracion="1 mes" total="3"/>
                  <secyt:errata><secyt:impreso>Tres</secyt:impreso><secyt:lectura>Cuatro</secyt:lectura></secyt:errata>
                </extensionElements>
                <laneSet id="carriles">
                  <lane id="c-cst" name="CST"><flowNodeRef>a-1</flowNodeRef><flowNodeRef>a-3</flowNodeRef></lane>
                  <lane id="c-cast" name="Centros"><extensionElements><secyt:unidad clave="CAST"/></extensionElements>
                    <flowNodeRef>a-2</flowNodeRef><flowNodeRef>a-2.1</flowNodeRef></lane>
                </laneSet>
                <startEvent id="inicio"/>
                <userTask id="a-1" name="1. Pedir">
                  <extensionElements>
                    <secyt:actividad numero="1" etapa="I" plazo="5" oficio="solicitud"/>
                    <secyt:consulta unidad="CE"/><secyt:consulta unidad="RCEO"/>
                    <secyt:evidencia>minuta</secyt:evidencia>
                    <secyt:impreso unidad="" menciones="CE, UOCDMX"/>
                  </extensionElements>
                </userTask>
                <userTask id="a-2" name="2. Responder">
                  <extensionElements><secyt:actividad numero="2" recepcion="true"/>
                    <secyt:condicion clave="listo">todo está listo</secyt:condicion></extensionElements>
                  <multiInstanceLoopCharacteristics isSequential="false"/>
                </userTask>
                <exclusiveGateway id="d-2"/>
                <callActivity id="a-3" name="3. Llamar" calledElement="st-it-01">
                  <extensionElements><secyt:actividad numero="3"/>
                    <secyt:llamada codigo="It-01" impreso="It-02" modo="LANZAR"/></extensionElements>
                </callActivity>
                <intermediateCatchEvent id="e-2.1"><conditionalEventDefinition id="ed-2.1">
                  <condition xsi:type="tFormalExpression"/></conditionalEventDefinition></intermediateCatchEvent>
                <userTask id="a-2.1" name="2.1. Ajustar">
                  <extensionElements><secyt:actividad numero="2.1"/>
                    <secyt:opcional despuesDe="3">cuando se pida</secyt:opcional></extensionElements>
                </userTask>
                <endEvent id="fin"/>
                <sequenceFlow id="f1" sourceRef="inicio" targetRef="a-1"/>
                <sequenceFlow id="f2" sourceRef="a-1" targetRef="a-2"/>
                <sequenceFlow id="f3" sourceRef="a-2" targetRef="d-2"/>
                <sequenceFlow id="f4" name="sí" sourceRef="d-2" targetRef="a-3"/>
                <sequenceFlow id="f5" name="no" sourceRef="d-2" targetRef="a-1"/>
                <sequenceFlow id="f6" sourceRef="a-3" targetRef="fin"/>
                <sequenceFlow id="f7" sourceRef="a-3" targetRef="e-2.1"/>
                <sequenceFlow id="f8" sourceRef="e-2.1" targetRef="a-2.1"/>
                <sequenceFlow id="f9" sourceRef="a-2.1" targetRef="fin"/>
            """;
    private static final String FINAL = "  </process>\n</definitions>\n";

    @Test
    void aFileGivesItsProcedureAndItsActivitiesInTheOrderOfPrint() throws LecturaException {
        Definicion leida = Lector.leer(INICIO + CUERPO + FINAL);

        assertThat(leida.clave()).isEqualTo("st-prueba");
        assertThat(leida.codigo()).isEqualTo("Pr-1");
        assertThat(leida.linea()).isEqualTo(Linea.TECNOLOGICOS);
        assertThat(leida.coordinador()).isEqualTo("CST");
        assertThat(leida.totalImpreso()).isEqualTo(3);
        assertThat(leida.erratas()).containsExactly(new Errata("Tres", "Cuatro"));
        assertThat(leida.actividades()).extracting(Actividad::id).containsExactly("1", "2", "3", "2.1");
        assertThat(leida.nodoDe("2.1").id()).isEqualTo("a-2.1");
    }

    @Test
    void anActivityIsReadWithAllThatOurNamespaceSaysOfIt() throws LecturaException {
        Definicion leida = Lector.leer(INICIO + CUERPO + FINAL);

        Actividad uno = leida.actividad("1");
        assertThat(uno.titulo()).isEqualTo("Pedir");
        assertThat(uno.unidad()).isEqualTo("CST");
        assertThat(uno.etapa()).isEqualTo("I");
        assertThat(uno.plazo()).isEqualTo(5);
        assertThat(uno.oficio()).isEqualTo("solicitud");
        assertThat(uno.consulta()).containsExactly("CE", "RCEO");
        assertThat(uno.evidencias()).containsExactly("minuta");
        assertThat(uno.impreso().unidad()).isEmpty();
        assertThat(uno.impreso().menciones()).containsExactly("CE", "UOCDMX");
        assertThat(uno.impreso().siguientes()).containsExactly("2");
        Actividad dos = leida.actividad("2");
        assertThat(dos.unidad()).isEqualTo("CAST");
        assertThat(dos.recepcion()).isTrue();
        assertThat(dos.porUnidad()).isTrue();
        assertThat(dos.condicion()).isEqualTo(new Requisito("listo", "todo está listo"));
        assertThat(leida.actividad("3").llamada()).isEqualTo(new Llamada("st-it-01", "It-01", "It-02", Modo.LANZAR));
        assertThat(leida.actividad("2.1").opcional()).isEqualTo(new Opcional("cuando se pida", "3"));
    }

    @Test
    void aDecisionTellsWhatFollowsEachAnswerAndOptionalActivitiesFollowNobody() throws LecturaException {
        Definicion leida = Lector.leer(INICIO + CUERPO + FINAL);

        assertThat(leida.actividad("1").siguientes()).containsExactly("2");
        assertThat(leida.actividad("2").siguientes()).isEmpty();
        assertThat(leida.actividad("2").decisiones()).containsExactlyEntriesOf(ordenadas("sí", "3", "no", "1"));
        assertThat(leida.actividad("3").siguientes()).containsExactly("FIN");
        assertThat(leida.salidas("d-2")).extracting(Flujo::respuesta).containsExactly("sí", "no");
    }

    @Test
    void whatIsDangerousIsRefusedBeforeItIsParsed() {
        seNiega("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<d>&x;</d>", "DOCTYPE");
        seNiega(INICIO + "<a>".repeat(200), "anida más de 100");
        seNiega(INICIO + " ".repeat(1_000_000), "un millón de caracteres");
        seNiega(INICIO.replace("UTF-8", "UTF-16") + CUERPO + FINAL, "guárdelo en UTF-8");
        seNiega(INICIO + CUERPO, "no es XML bien formado");
        seNiega("<definitions/>", "no es BPMN 2.0");
        assertThatThrownBy(() -> Lector.leer("ñ".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(LecturaException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        seNiega(INICIO + CUERPO.replace("targetRef=\"a-3\"", "targetRef=\"a-9\"") + FINAL, "«a-9», que no existe");
        seNiega(INICIO + CUERPO.replace("id=\"a-3\"", "id=\"a-2\"") + FINAL, "«a-2»");
        seNiega(INICIO + CUERPO.replace("sourceRef=\"inicio\"", "") + FINAL, "línea 40");
        seNiega(INICIO + CUERPO.replace("LANZAR", "CORRER") + FINAL, "La actividad 3 llama con modo «CORRER»");
        seNiega(INICIO + CUERPO.replace("plazo=\"5\"", "plazo=\"pronto\"") + FINAL, "plazo «pronto»");
        seNiega(INICIO + CUERPO.replace("TECNOLOGICOS", "OTRA") + FINAL, "linea «OTRA»");
        seNiega(
                INICIO
                        + CUERPO.replace("<endEvent id=\"fin\"/>", "<endEvent id=\"fin\"/><scriptTask id=\"s\"/>")
                        + FINAL,
                "usa scriptTask");
    }

    @Test
    void whatIsNoProcedureIsNotDrawnEither() throws LecturaException {
        assertThatThrownBy(() -> Dibujo.completar("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                        + " targetNamespace=\"x\"/>"))
                .isInstanceOf(LecturaException.class)
                .hasMessageContaining("tiene 0 procesos");
        String tareas = IntStream.range(0, 1_001)
                .mapToObj(n -> "<userTask id=\"t" + n + "\" name=\"x\"/>")
                .collect(Collectors.joining());
        assertThatThrownBy(() -> Dibujo.completar(INICIO + tareas + FINAL))
                .isInstanceOf(LecturaException.class)
                .hasMessageContaining("más de 1000 elementos");
        assertThat(Dibujo.completar(INICIO + CUERPO + FINAL)).contains("bpmnElement=\"a-2.1\"", "bpmnElement=\"f9\"");
    }

    @Test
    void aFileWithoutOurNamespaceIsALocalProcedure() throws LecturaException {
        String ajeno = CUERPO.replaceAll("(?s)<extensionElements>.*?</extensionElements>", "")
                .replaceAll("(?s)<callActivity.*?</callActivity>", "<userTask id=\"a-3\" name=\"Llamar\"/>");
        Definicion leida = Lector.leer(INICIO + ajeno + FINAL);

        assertThat(leida.linea()).isEqualTo(Linea.LOCAL);
        assertThat(leida.actividad("2").unidad()).isEqualTo("Centros");
        assertThat(leida.actividad("3").numero()).isEqualTo("3");
    }

    private static Map<String, String> ordenadas(String r1, String d1, String r2, String d2) {
        Map<String, String> mapa = new LinkedHashMap<>();
        mapa.put(r1, d1);
        mapa.put(r2, d2);
        return mapa;
    }

    private static void seNiega(String xml, String mensaje) {
        assertThatThrownBy(() -> Lector.leer(xml))
                .isInstanceOf(LecturaException.class)
                .hasMessageContaining(mensaje);
    }
}
