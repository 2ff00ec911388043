package mx.conalep.secyt.extensiones.internal.bpmn;

import static mx.conalep.secyt.extensiones.internal.bpmn.BpmnException.exigir;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one file: no DOCTYPE, no entities, nothing from elsewhere, a bounded size and depth. Only what the list of
 * activities needs is taken. One reader serves one file.
 */
public final class LectorBpmn {

    private static final String MODELO = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final int CARACTERES = 1_000_000;
    private static final int NODOS = 2_000;
    private static final int HONDO = 100;
    private static final int TEXTO = 200;
    private static final Set<String> EVENTOS_Y_COMPUERTAS = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway");
    private static final Set<String> OTRAS_TAREAS = Set.of(
            "task",
            "manualTask",
            "serviceTask",
            "scriptTask",
            "businessRuleTask",
            "sendTask",
            "receiveTask",
            "subProcess",
            "transaction",
            "adHocSubProcess",
            "callActivity");

    private final Set<String> nodos = new LinkedHashSet<>();
    private final List<String> inicios = new ArrayList<>();
    private final Map<String, String> tareas = new LinkedHashMap<>();
    private final Map<String, List<String>> flujos = new LinkedHashMap<>();
    private final Map<String, String> carriles = new LinkedHashMap<>();
    private String id = "";
    private String nombre = "";
    private String carril = "";
    private int procesos;

    private LectorBpmn() {}

    /**
     * The process of a file.
     *
     * @throws BpmnException when it cannot be taken, saying why in Spanish
     */
    public static Proceso leer(String xml) throws BpmnException {
        exigir(xml.length() <= CARACTERES, "pasa de un millón de caracteres; quítele imágenes o divídalo");
        try {
            return new LectorBpmn().proceso(xml);
        } catch (XMLStreamException e) {
            int linea = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new BpmnException(
                    "no es XML bien formado (línea " + linea + "); ábralo en el modelador y guárdelo de nuevo");
        }
    }

    private Proceso proceso(String xml) throws XMLStreamException, BpmnException {
        XMLStreamReader lector = fabrica().createXMLStreamReader(new StringReader(xml));
        int nivel = 0;
        while (lector.hasNext()) {
            int evento = lector.next();
            exigir(evento != XMLStreamConstants.DTD, "trae DOCTYPE, que no se admite; quítelo");
            exigir(evento != XMLStreamConstants.ENTITY_REFERENCE, "trae entidades, que no se admiten; quítelas");
            if (evento == XMLStreamConstants.START_ELEMENT) {
                exigir(++nivel <= HONDO, "anida más de " + HONDO + " elementos");
                nivel -= elemento(lector, nivel);
            } else if (evento == XMLStreamConstants.END_ELEMENT) {
                nivel--;
            }
        }
        return revisado();
    }

    private static XMLInputFactory fabrica() {
        XMLInputFactory fabrica = XMLInputFactory.newDefaultFactory();
        fabrica.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrica.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrica.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        fabrica.setProperty(XMLInputFactory.IS_COALESCING, true);
        return fabrica;
    }

    /** How many levels the element closed by itself: reading its text goes past its end. */
    private int elemento(XMLStreamReader lector, int nivel) throws XMLStreamException, BpmnException {
        String tag = lector.getLocalName();
        if (nivel == 1) {
            exigir(
                    tag.equals("definitions") && MODELO.equals(lector.getNamespaceURI()),
                    "no es BPMN 2.0: su raíz debe ser definitions de " + MODELO);
        }
        if (!MODELO.equals(lector.getNamespaceURI())) {
            return 0;
        }
        switch (tag) {
            case "process" -> abrirProceso(lector);
            case "lane" -> carril = texto(lector, "name", tag);
            case "flowNodeRef" -> {
                carriles.put(lector.getElementText().strip(), carril);
                return 1;
            }
            case "userTask" -> tareas.put(nodo(lector, tag), texto(lector, "name", tag));
            case "sequenceFlow" ->
                flujos.computeIfAbsent(texto(lector, "sourceRef", tag), n -> new ArrayList<>())
                        .add(texto(lector, "targetRef", tag));
            default -> otro(lector, tag);
        }
        return 0;
    }

    private void abrirProceso(XMLStreamReader lector) throws BpmnException {
        procesos++;
        id = texto(lector, "id", "process");
        nombre = texto(lector, "name", "process");
    }

    private void otro(XMLStreamReader lector, String tag) throws BpmnException {
        exigir(
                !OTRAS_TAREAS.contains(tag),
                "usa " + tag + ", que aquí no se admite; cámbielo por userTask, que es lo que hacen las personas");
        if (EVENTOS_Y_COMPUERTAS.contains(tag)) {
            String nodo = nodo(lector, tag);
            if (tag.equals("startEvent")) {
                inicios.add(nodo);
            }
        }
    }

    private String nodo(XMLStreamReader lector, String tag) throws BpmnException {
        String nodo = texto(lector, "id", tag);
        exigir(nodos.add(nodo), "repite el id «" + nodo + "»; use uno distinto en cada elemento");
        exigir(nodos.size() <= NODOS, "tiene más de " + NODOS + " elementos");
        return nodo;
    }

    private static String texto(XMLStreamReader lector, String atributo, String tag) throws BpmnException {
        String valor = lector.getAttributeValue(null, atributo);
        exigir(
                valor != null && !valor.isBlank() && valor.length() <= TEXTO,
                "un " + tag + " no tiene «" + atributo + "» de 1 a " + TEXTO + " caracteres (línea "
                        + lector.getLocation().getLineNumber() + ")");
        return valor.strip().replaceAll("\\s+", " ");
    }

    private Proceso revisado() throws BpmnException {
        exigir(procesos == 1, "tiene " + procesos + " procesos y debe tener exactamente uno");
        exigir(!tareas.isEmpty(), "no tiene ninguna userTask");
        exigir(inicios.size() == 1, "debe tener exactamente un startEvent y tiene " + inicios.size());
        for (Map.Entry<String, List<String>> flujo : flujos.entrySet()) {
            exigirNodo(flujo.getKey());
            for (String destino : flujo.getValue()) {
                exigirNodo(destino);
            }
        }
        Proceso proceso = new Proceso(id, nombre, inicios, tareas, flujos, carriles);
        Set<String> alcanzadas = new LinkedHashSet<>(
                proceso.secuencia().stream().map(Proceso.Tarea::id).toList());
        for (String tarea : tareas.keySet()) {
            exigir(carriles.containsKey(tarea), "la tarea «" + tarea + "» no está en ningún carril (lane)");
            exigir(alcanzadas.contains(tarea), "a la tarea «" + tarea + "» no llega ningún flujo desde el inicio");
        }
        return proceso;
    }

    private void exigirNodo(String nodo) throws BpmnException {
        exigir(nodos.contains(nodo), "un sequenceFlow nombra «" + nodo + "», que no existe");
    }
}
