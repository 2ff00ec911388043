package mx.conalep.secyt.bpmn.internal;

import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.bpmn.Errata;
import mx.conalep.secyt.bpmn.Lector;
import org.operaton.bpm.model.bpmn.instance.BaseElement;
import org.operaton.bpm.model.bpmn.instance.ExtensionElements;
import org.operaton.bpm.model.xml.instance.DomElement;

/** What an element says in our namespace. */
final class Extension {

    private final List<DomElement> elementos;

    private Extension(List<DomElement> elementos) {
        this.elementos = elementos;
    }

    static Extension de(BaseElement elemento) {
        ExtensionElements extension = elemento.getExtensionElements();
        return new Extension(
                extension == null
                        ? List.of()
                        : extension.getDomElement().getChildElements().stream()
                                .filter(e -> Lector.SECYT.equals(e.getNamespaceURI()))
                                .toList());
    }

    List<DomElement> todos(String nombre) {
        return elementos.stream().filter(e -> e.getLocalName().equals(nombre)).toList();
    }

    Optional<DomElement> uno(String nombre) {
        return todos(nombre).stream().findFirst();
    }

    List<String> textos(String nombre) {
        return todos(nombre).stream().map(Extension::texto).toList();
    }

    List<Errata> erratas() {
        return todos("errata").stream()
                .map(e -> new Errata(hijo(e, "impreso"), hijo(e, "lectura")))
                .toList();
    }

    static String texto(DomElement elemento) {
        return elemento.getTextContent().strip().replaceAll("\\s+", " ");
    }

    /** An attribute, empty when it is not there. */
    static String atributo(DomElement elemento, String nombre) {
        String valor = elemento.getAttribute(nombre);
        return valor == null ? "" : valor.strip();
    }

    static boolean tiene(DomElement elemento, String nombre) {
        return elemento.hasAttribute(nombre);
    }

    private static String hijo(DomElement elemento, String nombre) {
        return elemento.getChildElementsByNameNs(Lector.SECYT, nombre).stream()
                .map(Extension::texto)
                .findFirst()
                .orElse("");
    }
}
