package mx.conalep.secyt.bpmn.internal;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mx.conalep.secyt.bpmn.Lector;
import mx.conalep.secyt.bpmn.LecturaException;

/** Refuses what must not be parsed into a tree: it reads event by event and keeps nothing. */
public final class Portero {

    private static final String MODELO = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final int HONDO = 100;
    private static final int ELEMENTOS = 20_000;

    private int nivel;
    private int elementos;

    private Portero() {}

    /**
     * Lets a file pass.
     *
     * @throws LecturaException when it must not, saying why in Spanish
     */
    public static void revisar(String xml) throws LecturaException {
        if (xml.length() > Lector.CARACTERES) {
            throw demasiado();
        }
        try {
            new Portero().recorrer(fabrica().createXMLStreamReader(new StringReader(xml)));
        } catch (XMLStreamException e) {
            int linea = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new LecturaException(
                    "no es XML bien formado (línea " + linea + "); ábralo en el modelador y guárdelo de nuevo");
        }
    }

    /** That a file is too long. */
    public static LecturaException demasiado() {
        return new LecturaException("pasa de un millón de caracteres; quítele imágenes o divídalo");
    }

    private static XMLInputFactory fabrica() {
        XMLInputFactory fabrica = XMLInputFactory.newDefaultFactory();
        fabrica.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrica.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrica.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return fabrica;
    }

    private void recorrer(XMLStreamReader lector) throws XMLStreamException, LecturaException {
        String codificacion = lector.getCharacterEncodingScheme();
        exigir(
                codificacion == null || codificacion.equalsIgnoreCase("UTF-8"),
                "dice estar en " + codificacion + "; guárdelo en UTF-8");
        while (lector.hasNext()) {
            evento(lector, lector.next());
        }
    }

    private void evento(XMLStreamReader lector, int evento) throws LecturaException {
        exigir(evento != XMLStreamConstants.DTD, "trae DOCTYPE, que no se admite; quítelo");
        exigir(evento != XMLStreamConstants.ENTITY_REFERENCE, "trae entidades, que no se admiten; quítelas");
        if (evento == XMLStreamConstants.START_ELEMENT) {
            abrir(lector);
        } else if (evento == XMLStreamConstants.END_ELEMENT) {
            nivel--;
        }
    }

    private void abrir(XMLStreamReader lector) throws LecturaException {
        int linea = lector.getLocation().getLineNumber();
        exigir(++nivel <= HONDO, "anida más de " + HONDO + " elementos (línea " + linea + "); aplánelo");
        exigir(++elementos <= ELEMENTOS, "tiene más de " + ELEMENTOS + " elementos; divídalo");
        if (nivel == 1) {
            exigir(
                    lector.getLocalName().equals("definitions") && MODELO.equals(lector.getNamespaceURI()),
                    "no es BPMN 2.0: su raíz debe ser definitions de " + MODELO);
        }
    }

    private static void exigir(boolean condicion, String mensaje) throws LecturaException {
        if (!condicion) {
            throw new LecturaException(mensaje);
        }
    }
}
