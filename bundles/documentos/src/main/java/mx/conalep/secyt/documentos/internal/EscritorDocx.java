package mx.conalep.secyt.documentos.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mx.conalep.secyt.documentos.Bloque;
import mx.conalep.secyt.documentos.Documento;
import mx.conalep.secyt.documentos.Ficha;

/** Documents as DOCX: the few parts that Word and LibreOffice need, all of the same fixed time. */
final class EscritorDocx {

    /** At the very start of 1980 the zip would also carry the time in the zone of the machine. */
    private static final LocalDateTime SIEMPRE = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private final ZipOutputStream zip;

    private EscritorDocx(OutputStream salida) {
        zip = new ZipOutputStream(salida);
    }

    static void escribir(Documento documento, OutputStream salida) throws IOException {
        EscritorDocx docx = new EscritorDocx(salida);
        Ficha ficha = documento.ficha();
        boolean conQr = !ficha.verificacion().isEmpty();
        docx.parte("[Content_Types].xml", PartesDocx.TIPOS);
        docx.parte("_rels/.rels", PartesDocx.RAIZ);
        docx.parte("docProps/core.xml", propiedades(ficha));
        docx.parte("word/_rels/document.xml.rels", PartesDocx.RELACIONES);
        docx.parte("word/_rels/footer1.xml.rels", conQr ? PartesDocx.RELACIONES_PIE : PartesDocx.SIN_RELACIONES);
        docx.parte("word/styles.xml", PartesDocx.ESTILOS);
        docx.parte("word/numbering.xml", PartesDocx.NUMERACION);
        docx.parte("word/settings.xml", PartesDocx.AJUSTES);
        docx.parte("word/footer1.xml", pie(ficha, conQr));
        docx.parte("word/document.xml", cuerpo(documento));
        if (conQr) {
            docx.parte("word/media/qr.png", Qr.png(ficha.verificacion()));
        }
        docx.zip.finish();
    }

    private void parte(String nombre, String texto) throws IOException {
        parte(nombre, texto.getBytes(StandardCharsets.UTF_8));
    }

    private void parte(String nombre, byte[] bytes) throws IOException {
        ZipEntry entrada = new ZipEntry(nombre);
        entrada.setTimeLocal(SIEMPRE);
        zip.putNextEntry(entrada);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String propiedades(Ficha ficha) {
        String fecha = ficha.fecha().truncatedTo(ChronoUnit.SECONDS).toString();
        return new Xml()
                .crudo(PartesDocx.XML)
                .crudo(
                        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"")
                .crudo(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
                .crudo(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">")
                .elemento("<dc:title>", ficha.titulo(), "</dc:title>")
                .elemento("<dc:subject>", ficha.asunto(), "</dc:subject>")
                .elemento("<dc:creator>", ficha.emisor(), "</dc:creator><dc:language>es-MX</dc:language>")
                .elemento("<dcterms:created xsi:type=\"dcterms:W3CDTF\">", fecha, "</dcterms:created>")
                .elemento("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">", fecha, "</dcterms:modified>")
                .crudo("</cp:coreProperties>")
                .toString();
    }

    private static String pie(Ficha ficha, boolean conQr) {
        Xml xml = new Xml()
                .crudo(PartesDocx.XML)
                .crudo("<w:ftr " + PartesDocx.ESPACIOS + "><w:p><w:pPr>")
                .crudo("<w:pStyle w:val=\"Pie\"/></w:pPr>");
        if (conQr) {
            xml.crudo(PartesDocx.IMAGEN_QR);
        }
        xml.elemento("<w:r><w:t xml:space=\"preserve\"> Folio ", ficha.folio(), "</w:t></w:r>");
        if (!ficha.huella().isEmpty()) {
            xml.elemento("<w:r><w:br/><w:t>SHA-256 ", ficha.huella(), "</w:t></w:r>");
        }
        return xml.elemento("<w:r><w:br/><w:t xml:space=\"preserve\">", Pagina.COPIA + " Hoja ", "</w:t></w:r>")
                .crudo("<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
                .crudo("<w:r><w:t xml:space=\"preserve\"> de </w:t></w:r>")
                .crudo("<w:fldSimple w:instr=\"NUMPAGES\"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>")
                .toString();
    }

    private static String cuerpo(Documento documento) {
        Ficha ficha = documento.ficha();
        Xml xml = new Xml().crudo(PartesDocx.XML).crudo("<w:document " + PartesDocx.ESPACIOS + "><w:body>");
        TrozosDocx trozos = new TrozosDocx(xml);
        trozos.parrafo("Emisor", ficha.emisor());
        trozos.parrafo("Title", ficha.titulo());
        trozos.parrafo("Subtitle", ficha.asunto());
        for (Bloque bloque : documento.bloques()) {
            trozos.escribir(bloque);
        }
        return xml.crudo(PartesDocx.HOJA).crudo("</w:body></w:document>").toString();
    }
}
