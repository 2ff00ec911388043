package mx.conalep.secyt.bpmn.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.bpmn.internal.Trazo.Punto;
import org.operaton.bpm.model.bpmn.instance.Activity;
import org.operaton.bpm.model.bpmn.instance.Collaboration;
import org.operaton.bpm.model.bpmn.instance.Event;
import org.operaton.bpm.model.bpmn.instance.ExclusiveGateway;
import org.operaton.bpm.model.bpmn.instance.FlowNode;
import org.operaton.bpm.model.bpmn.instance.Lane;
import org.operaton.bpm.model.bpmn.instance.Participant;
import org.operaton.bpm.model.bpmn.instance.Process;
import org.operaton.bpm.model.bpmn.instance.SequenceFlow;

/** The drawing as BPMN writes it: shapes with their bounds, edges with their points. */
public final class Lamina {

    static final int RENGLON = 160;
    private static final int ORILLA_X = 160;
    private static final int ORILLA_Y = 80;
    private static final int ROTULO = 30;
    private static final int MARGEN = 40;
    private static final int HUECO = 60;
    private static final int HUECO_CON_RESPUESTAS = 120;

    private final Croquis croquis;
    private final List<Integer> centros = new ArrayList<>();
    private final List<Integer> anchos = new ArrayList<>();
    private final Map<FlowNode, Figura> figuras = new HashMap<>();
    private final StringBuilder xml = new StringBuilder();
    private int ancho;

    /** A rectangle. */
    record Figura(int x, int y, int ancho, int alto) {

        int centroX() {
            return x + ancho / 2;
        }

        int centroY() {
            return y + alto / 2;
        }

        int derecha() {
            return x + ancho;
        }

        int abajo() {
            return y + alto;
        }
    }

    /** Of a sketch. */
    public Lamina(Croquis croquis) {
        this.croquis = croquis;
        medirColumnas();
        for (FlowNode nodo : croquis.nodos()) {
            Figura talla = talla(nodo);
            figuras.put(
                    nodo,
                    new Figura(
                            centros.get(croquis.columna(nodo)) - talla.ancho() / 2,
                            centroY(croquis.renglon(nodo)) - talla.alto() / 2,
                            talla.ancho(),
                            talla.alto()));
        }
    }

    /** The element to put at the end of the file. */
    public String xml() {
        String plano = croquis.modelo().getModelElementsByType(Collaboration.class).stream()
                .findFirst()
                .map(Collaboration::getId)
                .orElseGet(() -> croquis.modelo()
                        .getModelElementsByType(Process.class)
                        .iterator()
                        .next()
                        .getId());
        xml.append("  <bpmndi:BPMNDiagram xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\""
                + " xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\""
                + " xmlns:di=\"http://www.omg.org/spec/DD/20100524/DI\" id=\"diagrama\">\n");
        xml.append("    <bpmndi:BPMNPlane id=\"plano\" bpmnElement=\"")
                .append(plano)
                .append("\">\n");
        dibujarEstanque();
        croquis.nodos().forEach(n -> figura(n.getId(), figura(n), marcas(n)));
        croquis.flujos().forEach(this::flujo);
        return xml.append("    </bpmndi:BPMNPlane>\n  </bpmndi:BPMNDiagram>\n").toString();
    }

    Figura figura(FlowNode nodo) {
        Figura figura = figuras.get(nodo);
        return figura == null ? new Figura(0, 0, 0, 0) : figura;
    }

    /** The middle of the gap that follows a column, or of the one before the first. */
    int hueco(int columna) {
        return columna < 0
                ? ORILLA_X + 2 * ROTULO + MARGEN / 2
                : centros.get(columna) + anchos.get(columna) / 2 + HUECO / 2;
    }

    int centroY(int renglon) {
        return ORILLA_Y + renglon * RENGLON + RENGLON / 2;
    }

    private void medirColumnas() {
        int columnas = croquis.nodos().stream().mapToInt(croquis::columna).max().orElse(0) + 1;
        int x = ORILLA_X + 2 * ROTULO + MARGEN;
        for (int n = 0; n < columnas; n++) {
            int columna = n;
            List<FlowNode> suyos = croquis.nodos().stream()
                    .filter(nodo -> croquis.columna(nodo) == columna)
                    .toList();
            int mayor =
                    suyos.stream().mapToInt(nodo -> talla(nodo).ancho()).max().orElse(0);
            anchos.add(mayor);
            centros.add(x + mayor / 2);
            boolean decide = suyos.stream().anyMatch(nodo -> nodo instanceof ExclusiveGateway);
            x += mayor + (decide ? HUECO_CON_RESPUESTAS : HUECO);
        }
        ancho = x - ORILLA_X;
    }

    private static Figura talla(FlowNode nodo) {
        if (nodo instanceof Activity) {
            return new Figura(0, 0, 150, 100);
        }
        return nodo instanceof Event ? new Figura(0, 0, 36, 36) : new Figura(0, 0, 50, 50);
    }

    private static String marcas(FlowNode nodo) {
        return nodo instanceof ExclusiveGateway ? " isMarkerVisible=\"true\"" : "";
    }

    private void dibujarEstanque() {
        for (Participant estanque : croquis.modelo().getModelElementsByType(Participant.class)) {
            Figura figura = new Figura(ORILLA_X, ORILLA_Y, ancho, croquis.renglonesEnTotal() * RENGLON);
            figura(estanque.getId(), figura, " isHorizontal=\"true\"");
        }
        int y = ORILLA_Y;
        List<Lane> carriles = croquis.carriles();
        for (int n = 0; n < carriles.size(); n++) {
            int alto = croquis.alto(n) * RENGLON;
            Figura figura = new Figura(ORILLA_X + ROTULO, y, ancho - ROTULO, alto);
            figura(carriles.get(n).getId(), figura, " isHorizontal=\"true\"");
            y += alto;
        }
    }

    private void figura(String elemento, Figura f, String marcas) {
        xml.append("      <bpmndi:BPMNShape id=\"%s-figura\" bpmnElement=\"%s\"%s>%n"
                .replace("%n", "\n")
                .formatted(elemento, elemento, marcas));
        xml.append("        ").append(bordes(f)).append("\n      </bpmndi:BPMNShape>\n");
    }

    private static String bordes(Figura f) {
        return "<dc:Bounds x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>".formatted(f.x(), f.y(), f.ancho(), f.alto());
    }

    private void flujo(SequenceFlow flujo) {
        List<Punto> puntos = new Trazo(croquis, this).de(flujo);
        xml.append(
                "      <bpmndi:BPMNEdge id=\"%s-linea\" bpmnElement=\"%s\">\n".formatted(flujo.getId(), flujo.getId()));
        puntos.forEach(p -> xml.append("        <di:waypoint x=\"%d\" y=\"%d\"/>\n".formatted(p.x(), p.y())));
        if (flujo.getName() != null && !flujo.getName().isBlank()) {
            Figura rotulo = Trazo.rotulo(puntos);
            xml.append("        <bpmndi:BPMNLabel>").append(bordes(rotulo)).append("</bpmndi:BPMNLabel>\n");
        }
        xml.append("      </bpmndi:BPMNEdge>\n");
    }
}
