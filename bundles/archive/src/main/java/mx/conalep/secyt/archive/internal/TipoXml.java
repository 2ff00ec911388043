package mx.conalep.secyt.archive.internal;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Well-formed XML that no browser would run: no document type, no page, no drawing. */
final class TipoXml {

    private static final Set<String> ACTIVOS = Set.of("html", "svg", "stylesheet", "transform", "xbl");

    private TipoXml() {}

    static boolean esDatos(byte[] bytes) {
        try {
            XMLStreamReader lector = fabrica().createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (lector.hasNext()) {
                int suceso = lector.next();
                if (suceso == XMLStreamConstants.DTD
                        || (suceso == XMLStreamConstants.START_ELEMENT && activo(lector))) {
                    return false;
                }
            }
            return true;
        } catch (XMLStreamException malFormado) {
            return false;
        }
    }

    private static boolean activo(XMLStreamReader lector) {
        return ACTIVOS.contains(lector.getLocalName().toLowerCase(Locale.ROOT));
    }

    private static XMLInputFactory fabrica() {
        XMLInputFactory fabrica = XMLInputFactory.newDefaultFactory();
        fabrica.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrica.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return fabrica;
    }
}
