package mx.conalep.secyt.documentos.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import mx.conalep.secyt.documentos.Ficha;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a PDF tells of itself: only what its document says, never when or where it was made. */
final class MetadatosPdf {

    private static final String PROGRAMA = "SECyT";
    private static final DateTimeFormatter MOMENTO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");

    private MetadatosPdf() {}

    static void fijar(PDDocument pdf, Ficha ficha) throws IOException {
        pdf.setDocumentInformation(informacion(ficha));
        PDMetadata metadatos = new PDMetadata(pdf);
        metadatos.importXMPMetadata(xmp(ficha).getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadatos);
        pdf.setDocumentId(ficha.fecha().getEpochSecond() * 31 + ficha.folio().hashCode());
    }

    private static PDDocumentInformation informacion(Ficha ficha) {
        Calendar fecha = GregorianCalendar.from(segundo(ficha));
        PDDocumentInformation informacion = new PDDocumentInformation();
        informacion.setTitle(ficha.titulo());
        informacion.setSubject(ficha.asunto());
        informacion.setAuthor(ficha.emisor());
        informacion.setCreator(PROGRAMA);
        informacion.setProducer(PROGRAMA);
        informacion.setCreationDate(fecha);
        informacion.setModificationDate(fecha);
        return informacion;
    }

    private static java.time.ZonedDateTime segundo(Ficha ficha) {
        return ficha.fecha().atZone(ZoneOffset.UTC).withNano(0);
    }

    private static String xmp(Ficha ficha) {
        String momento = MOMENTO.format(segundo(ficha));
        return new Xml()
                .crudo("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>")
                .crudo("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF")
                .crudo(" xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">")
                .crudo("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .crudo(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
                .crudo(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
                .crudo(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">")
                .crudo("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>")
                .crudo("<pdfuaid:part>1</pdfuaid:part>")
                .elemento(
                        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">",
                        ficha.titulo(),
                        "</rdf:li></rdf:Alt></dc:title>")
                .elemento(
                        "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">",
                        ficha.asunto(),
                        "</rdf:li></rdf:Alt></dc:description>")
                .elemento("<dc:creator><rdf:Seq><rdf:li>", ficha.emisor(), "</rdf:li></rdf:Seq></dc:creator>")
                .crudo("<dc:language><rdf:Bag><rdf:li>es-MX</rdf:li></rdf:Bag></dc:language>")
                .elemento("<xmp:CreatorTool>", PROGRAMA, "</xmp:CreatorTool>")
                .elemento("<pdf:Producer>", PROGRAMA, "</pdf:Producer>")
                .elemento("<xmp:CreateDate>", momento, "</xmp:CreateDate>")
                .elemento("<xmp:ModifyDate>", momento, "</xmp:ModifyDate>")
                .crudo("</rdf:Description>")
                .crudo(EXTENSION)
                .crudo("</rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>")
                .toString();
    }

    /** PDF/A wants to be told of the property of PDF/UA, which it does not know. */
    private static final String EXTENSION = "<rdf:Description rdf:about=\"\""
            + " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
            + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
            + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"><pdfaExtension:schemas><rdf:Bag>"
            + "<rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
            + "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
            + "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
            + "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>"
            + "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
            + "<pdfaProperty:category>internal</pdfaProperty:category>"
            + "<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li>"
            + "</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>";
}
