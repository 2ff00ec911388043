package mx.conalep.secyt.seguimiento.internal.importacion;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Where the first sheet of a workbook is, how it counts days and which texts its cells share. */
record Indice(String hoja, boolean desde1904, List<String> textos) {

    private static final String LIBRO = "xl/workbook.xml";
    private static final String RELACIONES = "xl/_rels/workbook.xml.rels";
    private static final String TEXTOS = "xl/sharedStrings.xml";
    private static final long CARACTERES = 40_000_000;
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static Indice de(Paquete paquete) throws IOException, XMLStreamException {
        String relacion = null;
        boolean desde1904 = false;
        try (InputStream parte = paquete.abrir(LIBRO)) {
            XMLStreamReader xml = abrir(parte);
            while (xml.hasNext()) {
                if (siguiente(xml) == XMLStreamReader.START_ELEMENT) {
                    desde1904 |=
                            xml.getLocalName().equals("workbookPr") && logico(xml.getAttributeValue(null, "date1904"));
                    if (relacion == null && xml.getLocalName().equals("sheet")) {
                        relacion = xml.getAttributeValue(R, "id");
                    }
                }
            }
        }
        return new Indice(destino(paquete, relacion), desde1904, textos(paquete));
    }

    /** No DOCTYPE, no entities, nothing from elsewhere. */
    static XMLStreamReader abrir(InputStream parte) throws XMLStreamException {
        XMLInputFactory fabrica = XMLInputFactory.newDefaultFactory();
        fabrica.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrica.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrica.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        return fabrica.createXMLStreamReader(parte);
    }

    /** The next event; a DOCTYPE or an entity has no place in a workbook. */
    static int siguiente(XMLStreamReader xml) throws XMLStreamException {
        int evento = xml.next();
        if (evento == XMLStreamReader.DTD || evento == XMLStreamReader.ENTITY_REFERENCE) {
            throw new XMLStreamException("DOCTYPE or entity");
        }
        return evento;
    }

    private static boolean logico(@Nullable String valor) {
        return "1".equals(valor) || "true".equals(valor);
    }

    private static String destino(Paquete paquete, @Nullable String relacion) throws IOException, XMLStreamException {
        try (InputStream parte = paquete.abrir(RELACIONES)) {
            XMLStreamReader xml = abrir(parte);
            while (xml.hasNext()) {
                if (siguiente(xml) == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && String.valueOf(relacion).equals(xml.getAttributeValue(null, "Id"))) {
                    String destino = String.valueOf(xml.getAttributeValue(null, "Target"));
                    return destino.startsWith("/") ? destino.substring(1) : "xl/" + destino;
                }
            }
        }
        throw new ZipException("No sheet");
    }

    private static List<String> textos(Paquete paquete) throws IOException, XMLStreamException {
        List<String> textos = new ArrayList<>();
        long largo = 0;
        try (InputStream parte = paquete.abrir(TEXTOS)) {
            XMLStreamReader xml = abrir(parte);
            while (xml.hasNext()) {
                if (siguiente(xml) == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    String texto = texto(xml, "si");
                    textos.add(texto);
                    largo += texto.length();
                    if (largo > CARACTERES) {
                        throw new ZipException("Too long");
                    }
                }
            }
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).endsWith(TEXTOS)) {
                return List.of();
            }
            throw e;
        }
        return textos;
    }

    /** What an element says in its {@code t}, without the phonetic runs. */
    static String texto(XMLStreamReader xml, String elemento) throws XMLStreamException {
        StringBuilder texto = new StringBuilder();
        boolean visible = false;
        boolean fonetico = false;
        while (xml.hasNext()) {
            int evento = siguiente(xml);
            if (evento == XMLStreamReader.START_ELEMENT || evento == XMLStreamReader.END_ELEMENT) {
                boolean empieza = evento == XMLStreamReader.START_ELEMENT;
                if (!empieza && xml.getLocalName().equals(elemento)) {
                    break;
                }
                fonetico = xml.getLocalName().equals("rPh") ? empieza : fonetico;
                visible = xml.getLocalName().equals("t") ? empieza && !fonetico : visible;
            } else if (visible && xml.hasText()) {
                texto.append(xml.getText());
            }
        }
        return texto.toString();
    }
}
