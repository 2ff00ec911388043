package mx.conalep.ce08.visita;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import mx.conalep.secyt.api.procedimiento.ArchivoBpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ProcedimientosChihuahuaTest {

    private static final String MODELO = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DIAGRAMA = "http://www.omg.org/spec/BPMN/20100524/DI";

    private Document visita;

    @BeforeEach
    void leer() throws Exception {
        List<ArchivoBpmn> archivos = new ProcedimientosChihuahua().procedimientos();
        assertThat(archivos).hasSize(1);
        DocumentBuilderFactory fabrica = DocumentBuilderFactory.newDefaultInstance();
        fabrica.setNamespaceAware(true);
        fabrica.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        visita = fabrica.newDocumentBuilder()
                .parse(new InputSource(new StringReader(archivos.get(0).xml())));
    }

    @Test
    void tieneUnProcesoConLaClaveDeSuUnidad() {
        assertThat(todos(MODELO, "process"))
                .singleElement()
                .satisfies(p -> assertThat(p.getAttribute("id")).isEqualTo("ce08-visita"));
    }

    @Test
    void cadaTareaEstaEnUnCarrilYCadaFlujoUneNodosQueExisten() {
        List<String> enCarril = todos(MODELO, "flowNodeRef").stream()
                .map(Element::getTextContent)
                .toList();
        assertThat(enCarril).doesNotHaveDuplicates();
        assertThat(todos(MODELO, "userTask"))
                .hasSize(7)
                .allSatisfy(t -> assertThat(enCarril).contains(t.getAttribute("id")));
        assertThat(todos(MODELO, "sequenceFlow"))
                .hasSize(14)
                .allSatisfy(
                        f -> assertThat(enCarril).contains(f.getAttribute("sourceRef"), f.getAttribute("targetRef")));
    }

    @Test
    void todoSeDibuja() {
        List<String> dibujados = List.of("BPMNShape", "BPMNEdge").stream()
                .flatMap(n -> todos(DIAGRAMA, n).stream())
                .map(e -> e.getAttribute("bpmnElement"))
                .toList();
        for (String clase : List.of(
                "participant", "lane", "userTask", "startEvent", "endEvent", "exclusiveGateway", "sequenceFlow")) {
            assertThat(todos(MODELO, clase))
                    .isNotEmpty()
                    .allSatisfy(e -> assertThat(dibujados).contains(e.getAttribute("id")));
        }
    }

    private List<Element> todos(String espacio, String nombre) {
        NodeList lista = visita.getElementsByTagNameNS(espacio, nombre);
        return IntStream.range(0, lista.getLength())
                .mapToObj(lista::item)
                .map(Element.class::cast)
                .toList();
    }
}
