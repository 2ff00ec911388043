package mx.conalep.secyt.formatos.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.formatos.internal.Presentacion;
import mx.conalep.secyt.formatos.internal.TextoXml;

/** The workbook of a report: its rows in one sheet, what is said of them in another. */
public final class Libro {

    private static final String TIPOS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELACION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HOJA =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    private static final String VISTA =
            "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\""
                    + " topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>";
    private static final String IMPRESION =
            "<pageSetup paperSize=\"1\" orientation=\"landscape\" fitToHeight=\"0\"/><headerFooter><oddHeader>%s</oddHeader>"
                    + "<oddFooter>&amp;RPágina &amp;P</oddFooter></headerFooter></worksheet>";
    private static final int TITULO_IMPRESO = 90;

    private final Informe informe;
    private final Paquete paquete;

    /** Of that report, to that stream, which is left open. */
    public Libro(Informe informe, OutputStream salida) {
        this.informe = informe;
        this.paquete = new Paquete(salida);
    }

    /** Writes it whole. */
    public void escribir() throws IOException {
        paquete.parte("[Content_Types].xml").write(tipos());
        paquete.parte("_rels/.rels").write(relaciones(List.of("officeDocument:xl/workbook.xml")));
        datos(paquete.parte("xl/worksheets/sheet1.xml"));
        new HojaNotas(informe)
                .escribir(paquete.parte("xl/worksheets/sheet2.xml").append(HOJA));
        paquete.parte("xl/styles.xml").write(Estilo.hoja());
        paquete.parte("xl/workbook.xml").write(libro());
        paquete.parte("xl/_rels/workbook.xml.rels")
                .write(relaciones(List.of(
                        "worksheet:worksheets/sheet1.xml", "worksheet:worksheets/sheet2.xml", "styles:styles.xml")));
        paquete.terminar();
    }

    private void datos(Writer xml) throws IOException {
        List<Columna> columnas = informe.columnas();
        xml.append(HOJA).append(VISTA);
        anchos(xml, columnas);
        xml.write("<sheetData>");
        Hoja hoja = new Hoja(xml);
        titulos(hoja, columnas);
        for (Fila fila : informe.filas()) {
            hoja.abrirFila();
            celdas(hoja, fila, 0, false);
            hoja.cerrarFila();
        }
        int ultima = hoja.filas();
        totales(hoja);
        xml.write("</sheetData><autoFilter ref=\"A1:" + Hoja.letras(columnas.size()) + ultima + "\"/>");
        xml.write(IMPRESION.formatted(impreso()));
    }

    private static void anchos(Writer xml, List<Columna> columnas) throws IOException {
        xml.write("<cols>");
        for (int i = 1; i <= columnas.size(); i++) {
            Columna columna = columnas.get(i - 1);
            int minimo = Estilo.de(columna.tipo()) == Estilo.TEXTO ? 24 : 14;
            int ancho = Math.min(Math.max(columna.titulo().length() + 4, minimo), 60);
            xml.write("<col min=\"" + i + "\" max=\"" + i + "\" width=\"" + ancho + "\" customWidth=\"1\"/>");
        }
        xml.write("</cols>");
    }

    private static void titulos(Hoja hoja, List<Columna> columnas) throws IOException {
        hoja.abrirFila();
        for (Columna columna : columnas) {
            hoja.texto(columna.titulo(), Estilo.TEXTO.fuerte());
        }
        hoja.cerrarFila();
    }

    private void totales(Hoja hoja) throws IOException {
        Fila totales = informe.totales().orElse(null);
        if (totales != null) {
            String rotulo = Presentacion.rotulo(totales).orElse("");
            hoja.abrirFila();
            if (!rotulo.isEmpty()) {
                hoja.texto(rotulo, Estilo.TEXTO.fuerte());
            }
            celdas(hoja, totales, rotulo.isEmpty() ? 0 : 1, true);
            hoja.cerrarFila();
        }
    }

    private void celdas(Hoja hoja, Fila fila, int desde, boolean fuerte) throws IOException {
        List<Columna> columnas = informe.columnas();
        for (int i = desde; i < columnas.size(); i++) {
            celda(hoja, fila, i, fuerte);
        }
    }

    private void celda(Hoja hoja, Fila fila, int columna, boolean fuerte) throws IOException {
        Estilo estilo = Estilo.de(informe.columnas().get(columna).tipo());
        Object valor = fila.valor(columna).orElse("");
        if (valor instanceof BigDecimal numero) {
            BigDecimal escrito = estilo == Estilo.PORCENTAJE ? numero.movePointLeft(2) : numero;
            hoja.numero(
                    escrito, lugar(estilo == Estilo.NUMERO && numero.scale() > 0 ? Estilo.DECIMAL : estilo, fuerte));
        } else if (valor instanceof LocalDate fecha) {
            hoja.fecha(fecha, lugar(estilo, fuerte));
        } else if (valor.equals("")) {
            hoja.vacia();
        } else {
            hoja.texto(fila.texto(columna), lugar(estilo, fuerte));
        }
    }

    private static int lugar(Estilo estilo, boolean fuerte) {
        return fuerte ? estilo.fuerte() : estilo.normal();
    }

    /** What each printed page says at its top; an ampersand there is doubled. */
    private String impreso() {
        String titulo = informe.titulo();
        String corto =
                titulo.substring(0, Math.min(titulo.length(), TITULO_IMPRESO)).replace("&", "&&");
        return "&amp;L" + TextoXml.escapado(informe.demostracion() ? Presentacion.DEMOSTRACION + ". " + corto : corto);
    }

    private String libro() {
        String nombre = informe.demostracion() ? "Informe de DEMOSTRACIÓN" : "Informe";
        return "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + RELACION
                + "\"><bookViews><workbookView/></bookViews><sheets><sheet name=\"" + nombre
                + "\" sheetId=\"1\" r:id=\"r1\"/>"
                + "<sheet name=\"Notas\" sheetId=\"2\" r:id=\"r2\"/></sheets><definedNames>"
                + "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'" + nombre
                + "'!$1:$1</definedName></definedNames></workbook>";
    }

    private static String tipos() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + tipo("workbook", "sheet.main") + tipo("styles", "styles")
                + tipo("worksheets/sheet1", "worksheet") + tipo("worksheets/sheet2", "worksheet") + "</Types>";
    }

    private static String tipo(String parte, String tipo) {
        return "<Override PartName=\"/xl/" + parte + ".xml\" ContentType=\"" + TIPOS + tipo + "+xml\"/>";
    }

    private static String relaciones(List<String> destinos) {
        StringBuilder relaciones = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        int numero = 0;
        for (String destino : destinos) {
            int corte = destino.indexOf(':');
            relaciones
                    .append("<Relationship Id=\"r")
                    .append(++numero)
                    .append("\" Type=\"")
                    .append(RELACION);
            relaciones.append('/').append(destino, 0, corte).append("\" Target=\"");
            relaciones.append(destino, corte + 1, destino.length()).append("\"/>");
        }
        return relaciones.append("</Relationships>").toString();
    }
}
