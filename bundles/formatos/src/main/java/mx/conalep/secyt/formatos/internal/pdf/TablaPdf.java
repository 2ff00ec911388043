package mx.conalep.secyt.formatos.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.formatos.internal.Presentacion;

/**
 * The rows of a report as a table: headings once in the structure and again at the top of each page, one group of rows
 * per page, totals.
 */
final class TablaPdf {

    private static final String DE_COLUMNA = "/A<</O/Table/Scope/Column>>";
    private static final String DE_FILA = "/A<</O/Table/Scope/Row>>";
    private static final int RENGLONES_DE_TITULO = 8;

    /** Rows looked at before widths are settled. */
    private static final int MUESTRA = 100;

    private final Documento doc;
    private final Informe informe;
    private final List<Columna> columnas;
    private final Iterator<Fila> porVenir;
    private final List<List<String>> primeras = new ArrayList<>();
    private final FilasPdf filas;
    private final Elemento tabla;
    private final List<List<String>> titulos;
    private Elemento cuerpo;
    private int paginaDelCuerpo;
    private int filasDelCuerpo;

    TablaPdf(Documento doc, Informe informe) {
        this.doc = doc;
        this.informe = informe;
        columnas = informe.columnas();
        porVenir = informe.filas().iterator();
        while (porVenir.hasNext() && primeras.size() < MUESTRA) {
            primeras.add(textos(porVenir.next(), doc.normal()));
        }
        filas = new FilasPdf(doc, columnas, new Anchos(columnas, primeras, doc.normal(), doc.fuerte()));
        titulos = titulos();
        tabla = doc.elemento("Table", doc.raiz(), "");
        cuerpo = tabla;
    }

    void escribir() throws IOException {
        encabezado();
        doc.paginas().repetir(() -> filas.repetir(tabla, titulos, doc.fuerte()));
        cuerpo();
        Fila totales = informe.totales().orElse(null);
        if (totales != null) {
            totales(totales);
        }
        doc.paginas().repetir(() -> {});
        tabla.cerrar(doc.archivo());
    }

    private void encabezado() throws IOException {
        doc.paginas().asegurar(filas.alto(titulos) + filas.alto(1));
        Elemento grupo = doc.elemento("THead", tabla, "");
        filas.fondo(filas.alto(titulos));
        fila(grupo, "TH", DE_COLUMNA, titulos, doc.fuerte());
        grupo.cerrar(doc.archivo());
    }

    private void cuerpo() throws IOException {
        cuerpo = doc.elemento("TBody", tabla, "");
        for (List<String> textos : primeras) {
            fila(textos);
        }
        while (porVenir.hasNext()) {
            fila(textos(porVenir.next(), doc.normal()));
        }
        if (filasDelCuerpo == 0) {
            sinFilas();
        }
        cuerpo.cerrar(doc.archivo());
    }

    private void fila(List<String> textos) throws IOException {
        List<List<String>> renglones = filas.renglones(textos, doc.normal());
        acomodar(renglones);
        if (doc.paginas().escritas() != paginaDelCuerpo && filasDelCuerpo > 0) {
            cuerpo.cerrar(doc.archivo());
            cuerpo = doc.elemento("TBody", tabla, "");
        }
        paginaDelCuerpo = doc.paginas().escritas();
        filasDelCuerpo++;
        fila(cuerpo, "TD", "", renglones, doc.normal());
    }

    private void fila(Elemento grupo, String tipo, String atributos, List<List<String>> renglones, Letra letra)
            throws IOException {
        Elemento tr = doc.elemento("TR", grupo, "");
        List<Celda> celdas = new ArrayList<>(columnas.size());
        for (int i = 0; i < columnas.size(); i++) {
            celdas.add(filas.celda(doc.elemento(tipo, tr, atributos), renglones, i));
        }
        filas.dibujar(tr, celdas, letra);
    }

    private void sinFilas() throws IOException {
        doc.paginas().asegurar(filas.alto(1));
        Elemento tr = doc.elemento("TR", cuerpo, "");
        Elemento td = doc.elemento("TD", tr, "/A<</O/Table/ColSpan " + columnas.size() + ">>");
        List<String> texto = List.of(doc.normal().tipografia().limpio(Presentacion.SIN_FILAS));
        filas.dibujar(tr, List.of(new Celda(td, texto, Paginas.IZQUIERDA, Paginas.ANCHO, false)), doc.normal());
    }

    private void totales(Fila totales) throws IOException {
        String rotulo = Presentacion.rotulo(totales).orElse("");
        List<String> textos = textos(totales, doc.fuerte());
        if (!rotulo.isEmpty()) {
            textos.set(0, rotulo);
        }
        List<List<String>> renglones = filas.renglones(textos, doc.fuerte());
        acomodar(renglones);
        Elemento grupo = doc.elemento("TFoot", tabla, "");
        Elemento tr = doc.elemento("TR", grupo, "");
        List<Celda> celdas = new ArrayList<>();
        for (int i = 0; i < columnas.size(); i++) {
            boolean titulo = i == 0 && !rotulo.isEmpty();
            Elemento celda = doc.elemento(titulo ? "TH" : "TD", tr, titulo ? DE_FILA : "");
            celdas.add(filas.celda(celda, renglones, i));
        }
        filas.dibujar(tr, celdas, doc.fuerte());
        grupo.cerrar(doc.archivo());
    }

    /** A row goes whole to the next page when it fits there and not here. */
    private void acomodar(List<List<String>> renglones) throws IOException {
        double alto = filas.alto(renglones);
        boolean cabeEnUna = alto <= Paginas.ALTO - filas.alto(titulos);
        doc.paginas().asegurar(cabeEnUna ? alto : filas.alto(1));
    }

    private List<List<String>> titulos() {
        Tipografia fuerte = doc.fuerte().tipografia();
        List<String> textos =
                columnas.stream().map(c -> fuerte.limpio(c.titulo())).toList();
        return filas.renglones(textos, doc.fuerte()).stream()
                .map(r -> r.subList(0, Math.min(r.size(), RENGLONES_DE_TITULO)))
                .toList();
    }

    private List<String> textos(Fila fila, Letra letra) {
        List<String> textos = new ArrayList<>(columnas.size());
        for (int i = 0; i < columnas.size(); i++) {
            String texto = Presentacion.celda(fila, i, columnas.get(i).tipo());
            textos.add(letra.tipografia().limpio(texto));
        }
        return textos;
    }
}
