package mx.conalep.secyt.informes.internal.edicion;

import java.util.List;
import mx.conalep.secyt.informes.edicion.Edicion;

/** The index of a binder as a page that needs nothing else. */
final class IndiceLegajo {

    private IndiceLegajo() {}

    static String html(Edicion edicion, List<List<String>> filas) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"es-MX\"><head><meta charset=\"utf-8\"><title>"
                        + escapado("Legajo de " + edicion.folio()) + "</title></head><body><h1>"
                        + escapado("Legajo de " + edicion.folio()) + "</h1><p>" + escapado(edicion.titulo())
                        + "</p><p>Huella SHA-256 de lo congelado: <code>" + edicion.huella()
                        + "</code></p><table><thead><tr><th scope=\"col\">Archivo</th><th scope=\"col\">Qué es</th>"
                        + "<th scope=\"col\">SHA-256</th><th scope=\"col\">Bytes</th></tr></thead><tbody>");
        for (List<String> fila : filas) {
            String nombre = escapado(fila.get(0));
            html.append("<tr><td><a href=\"" + nombre + "\">" + nombre + "</a></td>");
            fila.stream().skip(1).forEach(c -> html.append("<td>" + escapado(c) + "</td>"));
            html.append("</tr>");
        }
        return html.append("</tbody></table></body></html>\n").toString();
    }

    private static String escapado(String texto) {
        return texto.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
