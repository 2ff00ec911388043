package mx.conalep.secyt.procedimientos.internal.definicion;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Dibujo;
import mx.conalep.secyt.bpmn.Lector;
import mx.conalep.secyt.bpmn.Nodo;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The drawings of the manual, and those that are made for files without one. */
class DibujoManualTest {

    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";

    @TestFactory
    Stream<DynamicTest> everythingIsDrawnAndNothingLiesOnAnythingElse() {
        return Entrega.CLAVES.stream()
                .map(clave -> DynamicTest.dynamicTest(clave, () -> {
                    String xml = new String(Entrega.archivo(clave), StandardCharsets.UTF_8);
                    sinEncimar(Lector.leer(xml), xml);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aFileWithoutDrawingGetsTheSameOne() {
        return Entrega.CLAVES.stream()
                .map(clave -> DynamicTest.dynamicTest(clave, () -> {
                    String xml = new String(Entrega.archivo(clave), StandardCharsets.UTF_8);
                    String sin = xml.replaceAll("(?s)  <bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>\n", "");
                    assertThat(sin).doesNotContain("BPMNShape");
                    assertThat(Dibujo.completar(sin)).isEqualTo(xml);
                    assertThat(Dibujo.completar(xml)).isSameAs(xml);
                }));
    }

    private static void sinEncimar(Definicion d, String xml) throws Exception {
        Map<String, Rectangle> figuras = figuras(xml);
        List<String> nodos = d.nodos().stream().map(Nodo::id).toList();
        assertThat(figuras.keySet()).containsAll(nodos);
        List<String> vistos = new ArrayList<>();
        for (String nodo : nodos) {
            for (String otro : vistos) {
                assertThat(figuras.get(nodo).intersects(figuras.get(otro)))
                        .as(nodo + " on " + otro)
                        .isFalse();
            }
            vistos.add(nodo);
        }
        lineas(xml)
                .forEach((linea, tramos) -> tramos.forEach(tramo -> nodos.forEach(nodo -> {
                    Rectangle dentro = new Rectangle(figuras.get(nodo));
                    dentro.grow(-2, -2);
                    assertThat(dentro.intersectsLine(tramo[0], tramo[1], tramo[2], tramo[3]))
                            .as(linea + " through " + nodo)
                            .isFalse();
                })));
    }

    private static Map<String, Rectangle> figuras(String xml) throws Exception {
        Map<String, Rectangle> figuras = new LinkedHashMap<>();
        for (Element figura : elementos(leer(xml).getElementsByTagNameNS(DI, "BPMNShape"))) {
            Element b = elementos(figura.getElementsByTagNameNS("*", "Bounds")).get(0);
            figuras.put(
                    figura.getAttribute("bpmnElement"),
                    new Rectangle(numero(b, "x"), numero(b, "y"), numero(b, "width"), numero(b, "height")));
        }
        return figuras;
    }

    private static Map<String, List<int[]>> lineas(String xml) throws Exception {
        Map<String, List<int[]>> lineas = new LinkedHashMap<>();
        for (Element linea : elementos(leer(xml).getElementsByTagNameNS(DI, "BPMNEdge"))) {
            List<Element> puntos = elementos(linea.getElementsByTagNameNS("*", "waypoint"));
            List<int[]> tramos = new ArrayList<>();
            for (int n = 1; n < puntos.size(); n++) {
                Element a = puntos.get(n - 1);
                Element b = puntos.get(n);
                tramos.add(new int[] {numero(a, "x"), numero(a, "y"), numero(b, "x"), numero(b, "y")});
            }
            lineas.put(linea.getAttribute("bpmnElement"), tramos);
        }
        return lineas;
    }

    private static Document leer(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elementos(NodeList lista) {
        List<Element> elementos = new ArrayList<>();
        for (int n = 0; n < lista.getLength(); n++) {
            elementos.add((Element) lista.item(n));
        }
        return elementos;
    }

    private static int numero(Element elemento, String atributo) {
        return Integer.parseInt(elemento.getAttribute(atributo));
    }
}
