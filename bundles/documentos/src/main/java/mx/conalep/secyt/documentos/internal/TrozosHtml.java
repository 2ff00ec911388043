package mx.conalep.secyt.documentos.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import mx.conalep.secyt.documentos.Bloque;
import mx.conalep.secyt.documentos.Bloque.Barra;
import mx.conalep.secyt.documentos.Bloque.Barras;
import mx.conalep.secyt.documentos.Bloque.Cifra;
import mx.conalep.secyt.documentos.Bloque.Cifras;
import mx.conalep.secyt.documentos.Bloque.Columna;
import mx.conalep.secyt.documentos.Bloque.Firma;
import mx.conalep.secyt.documentos.Bloque.Firmas;
import mx.conalep.secyt.documentos.Bloque.Lista;
import mx.conalep.secyt.documentos.Bloque.Parrafo;
import mx.conalep.secyt.documentos.Bloque.Salto;
import mx.conalep.secyt.documentos.Bloque.Tabla;
import mx.conalep.secyt.documentos.Bloque.Tipo;
import mx.conalep.secyt.documentos.Bloque.Titulo;
import org.jspecify.annotations.Nullable;

/** Blocks as XHTML. Not thread-safe. */
final class TrozosHtml {

    private final Xml xml;

    TrozosHtml(Xml xml) {
        this.xml = xml;
    }

    void escribir(Bloque bloque) {
        if (bloque instanceof Titulo t) {
            String h = "h" + (t.nivel() + 1);
            xml.elemento("<" + h + ">", t.texto(), "</" + h + ">");
        } else if (bloque instanceof Parrafo p) {
            xml.elemento("<p>", p.texto(), "</p>");
        } else if (bloque instanceof Lista l) {
            lista(l);
        } else if (bloque instanceof Cifras c) {
            cifras(c);
        } else if (bloque instanceof Tabla t) {
            tabla(t);
        } else if (bloque instanceof Barras b) {
            barras(b);
        } else if (bloque instanceof Firmas f) {
            firmas(f);
        } else if (bloque instanceof Salto) {
            xml.crudo("<div class=\"salto\"></div>");
        }
    }

    private void lista(Lista lista) {
        xml.crudo("<ul>");
        lista.elementos().forEach(e -> xml.elemento("<li>", e, "</li>"));
        xml.crudo("</ul>");
    }

    private void cifras(Cifras cifras) {
        xml.crudo("<div class=\"cifras\">");
        for (Cifra cifra : cifras.cifras()) {
            xml.elemento("<div class=\"cifra\"><p class=\"rotulo\">", cifra.rotulo(), "</p>")
                    .elemento("<p class=\"valor\">", cifra.valor(), "</p>")
                    .elemento("<p class=\"detalle\">", cifra.detalle(), "</p></div>");
        }
        xml.crudo("</div>");
    }

    private void tabla(Tabla tabla) {
        xml.elemento("<table class=\"datos\"><caption>", tabla.titulo(), "</caption><thead><tr>");
        for (Columna columna : tabla.columnas()) {
            xml.elemento("<th scope=\"col\"" + clase(columna.tipo()) + ">", columna.titulo(), "</th>");
        }
        xml.crudo("</tr></thead><tbody>");
        tabla.filas().forEach(f -> fila("<tr>", tabla.columnas(), f));
        if (!tabla.totales().isEmpty()) {
            fila("<tr class=\"total\">", tabla.columnas(), tabla.totales());
        }
        xml.crudo("</tbody></table>");
    }

    private void fila(String inicio, List<Columna> columnas, List<@Nullable Object> valores) {
        xml.crudo(inicio);
        for (int i = 0; i < columnas.size(); i++) {
            Tipo tipo = columnas.get(i).tipo();
            Object valor = i < valores.size() ? valores.get(i) : null;
            xml.elemento("<td" + clase(tipo) + ">", Valores.escribir(valor, tipo), "</td>");
        }
        xml.crudo("</tr>");
    }

    private void barras(Barras barras) {
        xml.elemento("<table class=\"datos barras\"><caption>", barras.titulo(), "</caption><thead><tr>")
                .elemento(
                        "<th scope=\"col\">", barras.rotulo(), "</th><th scope=\"col\" class=\"grafica\">Gráfica</th>");
        for (int i = 0; i < barras.series().size(); i++) {
            String muestra = "<span class=\"muestra s" + i + "\"></span>";
            xml.elemento(
                    "<th scope=\"col\" class=\"n\">" + muestra, barras.series().get(i), "</th>");
        }
        xml.crudo("</tr></thead><tbody>");
        BigDecimal mayor = Escala.mayor(barras);
        barras.barras().forEach(b -> barra(b, mayor));
        xml.crudo("</tbody></table>");
    }

    private void barra(Barra barra, BigDecimal mayor) {
        xml.elemento("<tr><td>", barra.rotulo(), "</td><td>");
        for (int i = 0; i < barra.valores().size(); i++) {
            String ancho = Escala.porcentaje(barra.valores().get(i), mayor)
                    .setScale(1, RoundingMode.HALF_UP)
                    .toPlainString();
            xml.crudo("<div class=\"barra s" + i + "\" style=\"width:" + ancho + "%\"></div>");
        }
        xml.crudo("</td>");
        barra.valores().forEach(v -> xml.elemento("<td class=\"n\">", Valores.escribir(v, Tipo.NUMERO), "</td>"));
        xml.crudo("</tr>");
    }

    private void firmas(Firmas firmas) {
        xml.crudo("<div class=\"firmas\">");
        for (Firma firma : firmas.firmas()) {
            xml.elemento("<div class=\"firma\"><p class=\"acto\">", firma.acto(), "</p>")
                    .elemento("<p class=\"linea\">", firma.nombre(), "</p>")
                    .elemento("<p>", firma.cargo(), "</p></div>");
        }
        xml.crudo("</div>");
    }

    private static String clase(Tipo tipo) {
        return Valores.aLaDerecha(tipo) ? " class=\"n\"" : "";
    }
}
