package mx.conalep.secyt.documentos.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

/** Blocks as WordprocessingML. Not thread-safe. */
final class TrozosDocx {

    private static final int ANCHO = 10_198;
    private static final int GRAFICA = 4_200;
    private static final List<String> COLORES = List.of("611232", "1E5B4F", "A57F2C");

    private final Xml xml;

    TrozosDocx(Xml xml) {
        this.xml = xml;
    }

    void escribir(Bloque bloque) {
        if (bloque instanceof Titulo t) {
            parrafo("Heading" + t.nivel(), t.texto());
        } else if (bloque instanceof Parrafo p) {
            parrafo("Normal", p.texto());
        } else if (bloque instanceof Lista l) {
            l.elementos().forEach(this::elemento);
        } else if (bloque instanceof Cifras c) {
            cifras(c);
        } else if (bloque instanceof Tabla t) {
            tabla(t);
        } else if (bloque instanceof Barras b) {
            barras(b);
        } else if (bloque instanceof Firmas f) {
            firmas(f);
        } else if (bloque instanceof Salto) {
            xml.crudo("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        }
    }

    void parrafo(String estilo, String texto) {
        parrafo("<w:pStyle w:val=\"" + estilo + "\"/>", "", texto);
    }

    private void parrafo(String propiedades, String letra, String texto) {
        xml.crudo("<w:p><w:pPr>" + propiedades + "</w:pPr><w:r><w:rPr>" + letra + "</w:rPr>")
                .elemento("<w:t xml:space=\"preserve\">", texto, "</w:t></w:r></w:p>");
    }

    private void elemento(String texto) {
        parrafo("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", "", texto);
    }

    private void cifras(Cifras cifras) {
        abrir(iguales(cifras.cifras().size()), false);
        xml.crudo("<w:tr>");
        for (Cifra cifra : cifras.cifras()) {
            xml.crudo("<w:tc><w:tcPr/>");
            celda(cifra.rotulo(), false, "");
            parrafo("<w:spacing w:after=\"0\"/>", "<w:b/><w:sz w:val=\"30\"/>", cifra.valor());
            celda(cifra.detalle(), false, "");
            xml.crudo("</w:tc>");
        }
        xml.crudo("</w:tr></w:tbl>");
        parrafo("Normal", "");
    }

    private void tabla(Tabla tabla) {
        parrafo("Caption", tabla.titulo());
        abrir(iguales(tabla.columnas().size()), true);
        encabezado(tabla.columnas());
        tabla.filas().forEach(f -> fila(tabla.columnas(), f, ""));
        if (!tabla.totales().isEmpty()) {
            fila(tabla.columnas(), tabla.totales(), "<w:b/>");
        }
        xml.crudo("</w:tbl>");
        parrafo("Normal", "");
    }

    private void encabezado(List<Columna> columnas) {
        xml.crudo("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (Columna columna : columnas) {
            xml.crudo("<w:tc><w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"611232\"/></w:tcPr>");
            celda(columna.titulo(), Valores.aLaDerecha(columna.tipo()), "<w:b/><w:color w:val=\"FFFFFF\"/>");
            xml.crudo("</w:tc>");
        }
        xml.crudo("</w:tr>");
    }

    private void fila(List<Columna> columnas, List<@Nullable Object> valores, String letra) {
        xml.crudo("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < columnas.size(); i++) {
            Tipo tipo = columnas.get(i).tipo();
            Object valor = i < valores.size() ? valores.get(i) : null;
            xml.crudo("<w:tc><w:tcPr/>");
            celda(Valores.escribir(valor, tipo), Valores.aLaDerecha(tipo), letra);
            xml.crudo("</w:tc>");
        }
        xml.crudo("</w:tr>");
    }

    private void barras(Barras barras) {
        List<Columna> columnas = new ArrayList<>();
        columnas.add(new Columna(barras.rotulo(), Tipo.TEXTO));
        columnas.add(new Columna("Gráfica", Tipo.TEXTO));
        barras.series().forEach(s -> columnas.add(new Columna(s, Tipo.NUMERO)));
        parrafo("Caption", barras.titulo());
        int resto = (ANCHO - GRAFICA) / (columnas.size() - 1);
        abrir(
                columnas.stream()
                        .map(c -> c.titulo().equals("Gráfica") ? GRAFICA : resto)
                        .toList(),
                true);
        encabezado(columnas);
        BigDecimal mayor = Escala.mayor(barras);
        barras.barras().forEach(b -> barra(b, mayor));
        xml.crudo("</w:tbl>");
        parrafo("Normal", "");
    }

    private void barra(Barra barra, BigDecimal mayor) {
        xml.crudo("<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr/>");
        celda(barra.rotulo(), false, "");
        xml.crudo("</w:tc><w:tc><w:tcPr/>");
        for (int i = 0; i < barra.valores().size(); i++) {
            trazo(Escala.porcentaje(barra.valores().get(i), mayor), Objects.requireNonNull(COLORES.get(i)));
        }
        xml.crudo("</w:tc>");
        for (BigDecimal valor : barra.valores()) {
            xml.crudo("<w:tc><w:tcPr/>");
            celda(Valores.escribir(valor, Tipo.NUMERO), true, "");
            xml.crudo("</w:tc>");
        }
        xml.crudo("</w:tr>");
    }

    /** An empty paragraph whose shade is as long as the value: readers that speak do not stumble over it. */
    private void trazo(BigDecimal porcentaje, String color) {
        int libre = GRAFICA - 220;
        int derecha = libre - porcentaje.multiply(BigDecimal.valueOf(libre)).intValue() / 100;
        xml.crudo("<w:p><w:pPr>"
                + (porcentaje.signum() == 0 ? "" : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + color + "\"/>")
                + "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"140\" w:lineRule=\"exact\"/><w:ind w:right=\""
                + derecha
                + "\"/></w:pPr></w:p>");
    }

    private void firmas(Firmas firmas) {
        abrir(iguales(firmas.firmas().size()), false);
        xml.crudo("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (Firma firma : firmas.firmas()) {
            xml.crudo("<w:tc><w:tcPr/>");
            parrafo("<w:spacing w:after=\"900\"/><w:jc w:val=\"center\"/>", "<w:b/>", firma.acto());
            parrafo(
                    "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"161A1D\"/></w:pBdr>"
                            + "<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>",
                    "<w:b/>",
                    firma.nombre());
            parrafo("<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>", "", firma.cargo());
            xml.crudo("</w:tc>");
        }
        xml.crudo("</w:tr></w:tbl>");
        parrafo("Normal", "");
    }

    private void celda(String texto, boolean derecha, String letra) {
        String lado = derecha ? "<w:jc w:val=\"right\"/>" : "";
        parrafo("<w:pStyle w:val=\"Celda\"/>" + lado, letra, texto);
    }

    private void abrir(List<Integer> anchos, boolean lineas) {
        String borde = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"D5D9DC\"/>";
        xml.crudo("<w:tbl><w:tblPr><w:tblW w:w=\"" + ANCHO + "\" w:type=\"dxa\"/>");
        if (lineas) {
            xml.crudo("<w:tblBorders><w:bottom " + borde + "<w:insideH " + borde + "</w:tblBorders>");
        }
        xml.crudo("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        anchos.forEach(a -> xml.crudo("<w:gridCol w:w=\"" + a + "\"/>"));
        xml.crudo("</w:tblGrid>");
    }

    private static List<Integer> iguales(int cuantas) {
        return java.util.Collections.nCopies(cuantas, ANCHO / cuantas);
    }
}
