package mx.conalep.secyt.bpmn;

import mx.conalep.secyt.bpmn.internal.Croquis;
import mx.conalep.secyt.bpmn.internal.Lamina;
import mx.conalep.secyt.bpmn.internal.Lectura;
import mx.conalep.secyt.bpmn.internal.Modelo;
import mx.conalep.secyt.bpmn.internal.Portero;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;
import org.operaton.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/**
 * Draws a procedure whose file says nothing of its drawing: left to right, a band for each lane, nothing on top of
 * anything else.
 */
public final class Dibujo {

    private Dibujo() {}

    /**
     * The file with its drawing; one that brings its own is left as it is.
     *
     * @throws LecturaException when the file cannot be read
     */
    public static String completar(String xml) throws LecturaException {
        Portero.revisar(xml);
        BpmnModelInstance modelo = Modelo.leer(xml);
        if (!modelo.getModelElementsByType(BpmnShape.class).isEmpty()) {
            return xml;
        }
        // What is no procedure is refused here, too, and what is drawn is not too large.
        Lectura.de(modelo);
        int fin = xml.lastIndexOf("</");
        String lamina = new Lamina(new Croquis(modelo)).xml();
        return xml.substring(0, fin) + lamina + xml.substring(fin);
    }
}
