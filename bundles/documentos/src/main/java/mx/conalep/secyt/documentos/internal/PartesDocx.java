package mx.conalep.secyt.documentos.internal;

/** The parts of a DOCX that are always the same. */
final class PartesDocx {

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    static final String ESPACIOS = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

    private static final String W = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELS =
            XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    static final String TIPOS = XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + tipo("/word/document.xml", W + "document.main+xml")
            + tipo("/word/styles.xml", W + "styles+xml")
            + tipo("/word/numbering.xml", W + "numbering+xml")
            + tipo("/word/settings.xml", W + "settings+xml")
            + tipo("/word/footer1.xml", W + "footer+xml")
            + tipo("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
            + "</Types>";

    static final String RAIZ = RELS
            + relacion("rId1", REL + "officeDocument", "word/document.xml")
            + relacion(
                    "rId2",
                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                    "docProps/core.xml")
            + "</Relationships>";

    static final String RELACIONES = RELS
            + relacion("rId1", REL + "styles", "styles.xml")
            + relacion("rId2", REL + "numbering", "numbering.xml")
            + relacion("rId3", REL + "settings", "settings.xml")
            + relacion("rId4", REL + "footer", "footer1.xml")
            + "</Relationships>";

    static final String RELACIONES_PIE = RELS + relacion("rId1", REL + "image", "media/qr.png") + "</Relationships>";
    static final String SIN_RELACIONES = RELS + "</Relationships>";

    static final String AJUSTES = XML + "<w:settings " + ESPACIOS + "><w:defaultTabStop w:val=\"708\"/>"
            + "<w:themeFontLang w:val=\"es-MX\"/></w:settings>";

    static final String NUMERACION = XML + "<w:numbering " + ESPACIOS + "><w:abstractNum w:abstractNumId=\"0\">"
            + "<w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>"
            + "<w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"360\" w:hanging=\"240\"/></w:pPr></w:lvl>"
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

    static final String ESTILOS = XML + "<w:styles " + ESPACIOS + "><w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:rFonts w:ascii=\"Noto Sans\" w:hAnsi=\"Noto Sans\" w:cs=\"Noto Sans\"/><w:sz w:val=\"19\"/>"
            + "<w:lang w:val=\"es-MX\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\"/></w:pPr>"
            + "</w:pPrDefault></w:docDefaults>"
            + estilo("Normal", "Normal", "", "")
            + estilo("Emisor", "Emisor", "", "<w:b/><w:color w:val=\"9B2247\"/><w:sz w:val=\"18\"/>")
            + estilo("Title", "Title", "", "<w:b/><w:color w:val=\"611232\"/><w:sz w:val=\"34\"/>")
            + estilo("Subtitle", "Subtitle", "", "<w:color w:val=\"3B4248\"/><w:sz w:val=\"21\"/>")
            + titulo(1, "26", "611232")
            + titulo(2, "22", "1E5B4F")
            + titulo(3, "19", "161A1D")
            + estilo("Caption", "caption", "<w:keepNext/>", "<w:b/><w:sz w:val=\"18\"/>")
            + estilo("Pie", "Pie", "<w:spacing w:after=\"0\"/>", "<w:color w:val=\"3B4248\"/><w:sz w:val=\"13\"/>")
            + estilo("Celda", "Celda", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"16\"/>")
            + "</w:styles>";

    /** Letter, with the footer. */
    static final String HOJA = "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
            + "<w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1134\" w:right=\"1021\" w:bottom=\"1134\""
            + " w:left=\"1021\" w:header=\"567\" w:footer=\"454\" w:gutter=\"0\"/></w:sectPr>";

    static final String IMAGEN_QR = "<w:r><w:drawing><wp:inline><wp:extent cx=\"684000\" cy=\"684000\"/>"
            + "<wp:docPr id=\"1\" name=\"QR\" descr=\"Código QR de verificación\"/><a:graphic>"
            + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
            + "<pic:cNvPr id=\"1\" name=\"QR\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId1\"/>"
            + "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
            + "<a:ext cx=\"684000\" cy=\"684000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
            + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    private PartesDocx() {}

    private static String tipo(String parte, String tipo) {
        return "<Override PartName=\"" + parte + "\" ContentType=\"" + tipo + "\"/>";
    }

    private static String relacion(String id, String tipo, String destino) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + tipo + "\" Target=\"" + destino + "\"/>";
    }

    private static String titulo(int nivel, String medida, String color) {
        return estilo(
                "Heading" + nivel,
                "heading " + nivel,
                "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"" + (nivel - 1)
                        + "\"/>",
                "<w:b/><w:color w:val=\"" + color + "\"/><w:sz w:val=\"" + medida + "\"/>");
    }

    private static String estilo(String id, String nombre, String parrafo, String letra) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + nombre
                + "\"/><w:qFormat/><w:pPr>" + parrafo + "</w:pPr><w:rPr>" + letra + "</w:rPr></w:style>";
    }
}
