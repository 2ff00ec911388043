package mx.conalep.secyt.documentos.internal;

import java.util.Base64;
import mx.conalep.secyt.documentos.Bloque;
import mx.conalep.secyt.documentos.Documento;
import mx.conalep.secyt.documentos.Ficha;

/** A document as the XHTML page that becomes the PDF. */
final class Pagina {

    static final String COPIA =
            "Copia no controlada al imprimirse o descargarse: compruebe su vigencia con el folio y el código QR.";

    private final Xml xml = new Xml();

    private Pagina() {}

    static String de(Documento documento, String estilo) {
        Pagina pagina = new Pagina();
        pagina.cabeza(documento.ficha(), estilo);
        pagina.pie(documento.ficha());
        pagina.cuerpo(documento);
        return pagina.xml.crudo("</body></html>").toString();
    }

    private void cabeza(Ficha ficha, String estilo) {
        xml.crudo("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"es-MX\"><head>")
                .elemento("<title>", ficha.titulo(), "</title>")
                .elemento("<meta name=\"subject\" content=\"", ficha.asunto(), "\"/>")
                .elemento("<meta name=\"author\" content=\"", ficha.emisor(), "\"/>")
                .crudo("<style>" + estilo + "</style>");
        marcadores();
        xml.crudo("</head><body>");
    }

    /** PDF/UA asks for bookmarks; one to the top is what every document has. */
    private void marcadores() {
        xml.crudo("<bookmarks><bookmark name=\"Documento\" href=\"#inicio\"/></bookmarks>");
    }

    private void pie(Ficha ficha) {
        xml.crudo("<div class=\"pie\"><table><tr>");
        if (!ficha.verificacion().isEmpty()) {
            String png = Base64.getEncoder().encodeToString(Qr.png(ficha.verificacion()));
            xml.crudo("<td class=\"qr\"><img alt=\"Código QR de verificación\" src=\"data:image/png;base64," + png
                    + "\"/></td>");
        }
        xml.elemento("<td>Folio <b>", ficha.folio(), "</b>");
        if (!ficha.huella().isEmpty()) {
            xml.elemento("<br/>SHA-256 ", ficha.huella(), "");
        }
        xml.elemento("<br/>", COPIA, "</td><td class=\"hoja\"></td></tr></table></div>");
    }

    private void cuerpo(Documento documento) {
        Ficha ficha = documento.ficha();
        xml.elemento("<p class=\"emisor\" id=\"inicio\">", ficha.emisor(), "</p>")
                .elemento("<h1>", ficha.titulo(), "</h1>")
                .elemento("<p class=\"asunto\">", ficha.asunto(), "</p>");
        TrozosHtml trozos = new TrozosHtml(xml);
        for (Bloque bloque : documento.bloques()) {
            trozos.escribir(bloque);
        }
    }
}
