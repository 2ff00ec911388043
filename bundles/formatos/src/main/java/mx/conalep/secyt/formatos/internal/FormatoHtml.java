package mx.conalep.secyt.formatos.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.FormatoInformeInfo;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.Responsable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** One page for people that asks for nothing else: no script, image or address. It prints on letter paper. */
@Component
@FormatoInformeInfo(id = "html", nombre = "Página web", tipoMedio = "text/html;charset=UTF-8", extension = "html")
public final class FormatoHtml implements FormatoInforme {

    private final String estilo;

    /** Reads the style sheet of the bundle. */
    @Activate
    public FormatoHtml() throws IOException {
        try (InputStream css = FormatoHtml.class.getResourceAsStream("informe.css")) {
            estilo = new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void escribir(Informe informe, OutputStream salida) throws IOException {
        Writer html = new BufferedWriter(new OutputStreamWriter(salida, StandardCharsets.UTF_8));
        encabezado(html, informe);
        tabla(html, informe);
        notas(html, informe.notas());
        responsables(html, informe.responsables());
        html.write("</main>\n</body>\n</html>\n");
        html.flush();
    }

    private void encabezado(Writer html, Informe informe) throws IOException {
        String titulo = escapado(informe.titulo());
        html.write("<!DOCTYPE html>\n<html lang=\"es-MX\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.write("<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        html.write("<title>" + titulo + "</title>\n<style>\n" + estilo + "</style>\n</head>\n<body>\n<main>\n");
        html.write("<h1>" + segura(informe.titulo()) + "</h1>\n");
        if (informe.demostracion()) {
            html.write("<p class=\"demostracion\"><strong>" + Presentacion.DEMOSTRACION + "</strong></p>\n");
        }
        lista(html, "filtros", Presentacion.filtros(informe));
    }

    private static void tabla(Writer html, Informe informe) throws IOException {
        String titulo = escapado(informe.titulo());
        html.write("<div class=\"tabla\" role=\"region\" tabindex=\"0\" aria-label=\"" + titulo + "\">\n<table>\n");
        html.write("<caption>" + segura(informe.titulo()) + "</caption>\n<thead>\n<tr>");
        for (Columna columna : informe.columnas()) {
            html.write("<th scope=\"col\"" + clase(columna) + ">" + segura(columna.titulo()) + "</th>");
        }
        html.write("</tr>\n</thead>\n");
        cuerpo(html, informe);
        pie(html, informe);
        html.write("</table>\n</div>\n");
    }

    private static void cuerpo(Writer html, Informe informe) throws IOException {
        List<Columna> columnas = informe.columnas();
        boolean vacio = true;
        html.write("<tbody>\n");
        for (Fila fila : informe.filas()) {
            html.write("<tr>");
            celdas(html, columnas, fila, 0);
            html.write("</tr>\n");
            vacio = false;
        }
        if (vacio) {
            html.write("<tr><td colspan=\"" + columnas.size() + "\">" + Presentacion.SIN_FILAS + "</td></tr>\n");
        }
        html.write("</tbody>\n");
    }

    private static void pie(Writer html, Informe informe) throws IOException {
        Fila totales = informe.totales().orElse(null);
        if (totales == null) {
            return;
        }
        String rotulo = Presentacion.rotulo(totales).orElse("");
        html.write("<tfoot>\n<tr>");
        if (!rotulo.isEmpty()) {
            html.write("<th scope=\"row\">" + rotulo + "</th>");
        }
        celdas(html, informe.columnas(), totales, rotulo.isEmpty() ? 0 : 1);
        html.write("</tr>\n</tfoot>\n");
    }

    private static void celdas(Writer html, List<Columna> columnas, Fila fila, int desde) throws IOException {
        for (int i = desde; i < columnas.size(); i++) {
            Columna columna = columnas.get(i);
            html.write("<td" + clase(columna) + ">");
            String texto = Presentacion.celda(fila, i, columna.tipo());
            html.write(fila.valor(i).filter(String.class::isInstance).isPresent() ? segura(texto) : escapado(texto));
            html.write("</td>");
        }
    }

    private static void notas(Writer html, List<String> notas) throws IOException {
        if (!notas.isEmpty()) {
            html.write("<h2>Notas</h2>\n");
            lista(html, "notas", notas);
        }
    }

    private static void lista(Writer html, String clase, List<String> textos) throws IOException {
        if (textos.isEmpty()) {
            return;
        }
        html.write("<ul class=\"" + clase + "\">\n");
        for (String texto : textos) {
            html.write("<li>" + segura(texto) + "</li>\n");
        }
        html.write("</ul>\n");
    }

    private static void responsables(Writer html, List<Responsable> responsables) throws IOException {
        if (responsables.isEmpty()) {
            return;
        }
        html.write("<h2>Responsables</h2>\n<ul class=\"responsables\">\n");
        for (Responsable responsable : responsables) {
            html.write("<li><strong>" + segura(responsable.funcion()) + "</strong><span class=\"firma\"></span>"
                    + segura(responsable.nombre()) + "<br>" + segura(responsable.puesto()) + "</li>\n");
        }
        html.write("</ul>\n");
    }

    private static String clase(Columna columna) {
        return Presentacion.aLaDerecha(columna) ? " class=\"n\"" : "";
    }

    /** A spreadsheet opens pages too. */
    private static String segura(String texto) {
        return escapado(CeldaSegura.neutro(texto));
    }

    private static String escapado(String texto) {
        return TextoXml.escapado(texto);
    }
}
