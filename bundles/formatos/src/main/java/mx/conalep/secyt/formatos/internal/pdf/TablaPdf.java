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
 * per page, totals. A row that fits on no page goes on to the next.
 */
final class TablaPdf {

    private static final String DE_COLUMNA = "/A<</O/Table/Scope/Column>>";
    private static final String DE_FILA = "/A<</O/Table/Scope/Row>>";
    private static final double INTERLINEA = 1.25;
    private static final double AIRE = 2.5;
    private static final double GRIS = 0.9;
    private static final int RENGLONES_DE_TITULO = 8;

    /** Rows looked at before widths are settled. */
    private static final int MUESTRA = 100;

    private final Documento doc;
    private final List<Columna> columnas;
    private final Informe informe;
    private final Iterator<Fila> filas;
    private final List<List<String>> muestra = new ArrayList<>();
    private final Anchos anchos;
    private final double interlinea;
    private final Elemento tabla;
    private final List<List<String>> titulos = new ArrayList<>();
    private Elemento cuerpo;
    private int paginaDelCuerpo;
    private int filasDelCuerpo;

    TablaPdf(Documento doc, Informe informe) {
        this.doc = doc;
        this.informe = informe;
        columnas = informe.columnas();
        filas = informe.filas().iterator();
        while (filas.hasNext() && muestra.size() < MUESTRA) {
            muestra.add(textos(filas.next(), doc.normal()));
        }
        anchos = new Anchos(columnas, muestra, doc.normal(), doc.fuerte());
        interlinea = anchos.tamano() * INTERLINEA;
        tabla = doc.elemento("Table", doc.raiz(), "");
        cuerpo = tabla;
    }

    void escribir() throws IOException {
        encabezado();
        doc.paginas().repetir(this::repetirEncabezado);
        cuerpo = doc.elemento("TBody", tabla, "");
        for (List<String> textos : muestra) {
            fila(textos);
        }
        while (filas.hasNext()) {
            fila(textos(filas.next(), doc.normal()));
        }
        if (filasDelCuerpo == 0) {
            sinFilas();
        }
        cuerpo.cerrar(doc.archivo());
        Fila totales = informe.totales().orElse(null);
        if (totales != null) {
            totales(totales);
        }
        doc.paginas().repetir(() -> {});
        tabla.cerrar(doc.archivo());
    }

    private void encabezado() throws IOException {
        Tipografia fuerte = doc.fuerte().tipografia();
        List<String> textos =
                columnas.stream().map(c -> fuerte.limpio(c.titulo())).toList();
        for (List<String> renglones : renglones(textos, doc.fuerte())) {
            titulos.add(renglones.subList(0, Math.min(renglones.size(), RENGLONES_DE_TITULO)));
        }
        doc.paginas().asegurar(alto(cuantos(titulos)) + alto(1));
        Elemento grupo = doc.elemento("THead", tabla, "");
        fondo();
        dibujarFila(grupo, "TH", DE_COLUMNA, titulos, doc.fuerte());
        grupo.cerrar(doc.archivo());
    }

    private void repetirEncabezado() {
        Paginas paginas = doc.paginas();
        fondo();
        paginas.actual().abrirRepetido("Header");
        for (int i = 0; i < columnas.size(); i++) {
            celda(tabla, titulos, i)
                    .repetir(paginas.actual(), doc.fuerte(), anchos.tamano(), paginas.y() - AIRE, interlinea);
        }
        paginas.actual().cerrar();
        paginas.bajar(alto(cuantos(titulos)));
    }

    private void fondo() {
        double alto = alto(cuantos(titulos));
        Pagina pagina = doc.paginas().actual();
        pagina.abrirAdorno();
        pagina.fondo(Paginas.IZQUIERDA, doc.paginas().y() - alto, Paginas.ANCHO, alto, GRIS);
        pagina.cerrar();
    }

    private void fila(List<String> celdas) throws IOException {
        List<List<String>> textos = renglones(celdas, doc.normal());
        acomodar(cuantos(textos));
        if (doc.paginas().escritas() != paginaDelCuerpo && filasDelCuerpo > 0) {
            cuerpo.cerrar(doc.archivo());
            cuerpo = doc.elemento("TBody", tabla, "");
        }
        paginaDelCuerpo = doc.paginas().escritas();
        filasDelCuerpo++;
        dibujarFila(cuerpo, "TD", "", textos, doc.normal());
    }

    private void sinFilas() throws IOException {
        acomodar(1);
        Elemento tr = doc.elemento("TR", cuerpo, "");
        Elemento td = doc.elemento("TD", tr, "/A<</O/Table/ColSpan " + columnas.size() + ">>");
        List<String> texto = List.of(doc.normal().tipografia().limpio(Presentacion.SIN_FILAS));
        dibujar(List.of(new Celda(td, texto, Paginas.IZQUIERDA, Paginas.ANCHO, false)), doc.normal());
        tr.cerrar(doc.archivo());
        td.cerrar(doc.archivo());
    }

    private void totales(Fila totales) throws IOException {
        String rotulo = Presentacion.rotulo(totales).orElse("");
        List<String> celdasDelTotal = textos(totales, doc.fuerte());
        if (!rotulo.isEmpty()) {
            celdasDelTotal.set(0, rotulo);
        }
        List<List<String>> textos = renglones(celdasDelTotal, doc.fuerte());
        acomodar(cuantos(textos));
        Elemento grupo = doc.elemento("TFoot", tabla, "");
        Elemento tr = doc.elemento("TR", grupo, "");
        List<Celda> celdas = new ArrayList<>();
        for (int i = 0; i < columnas.size(); i++) {
            boolean titulo = i == 0 && !rotulo.isEmpty();
            celdas.add(celda(doc.elemento(titulo ? "TH" : "TD", tr, titulo ? DE_FILA : ""), textos, i));
        }
        dibujar(celdas, doc.fuerte());
        cerrar(tr, celdas);
        grupo.cerrar(doc.archivo());
    }

    private void dibujarFila(Elemento grupo, String tipo, String atributos, List<List<String>> textos, Letra letra)
            throws IOException {
        Elemento tr = doc.elemento("TR", grupo, "");
        List<Celda> celdas = new ArrayList<>(columnas.size());
        for (int i = 0; i < columnas.size(); i++) {
            celdas.add(celda(doc.elemento(tipo, tr, atributos), textos, i));
        }
        dibujar(celdas, letra);
        cerrar(tr, celdas);
    }

    private void dibujar(List<Celda> celdas, Letra letra) throws IOException {
        Paginas paginas = doc.paginas();
        int total = Math.max(
                1, celdas.stream().mapToInt(c -> c.renglones().size()).max().orElse(1));
        for (int desde = 0; desde < total; ) {
            int caben = (int) ((paginas.libre() - 2 * AIRE) / interlinea + 1e-6);
            int hasta = Math.min(total, desde + Math.max(1, caben));
            for (Celda celda : celdas) {
                celda.dibujar(paginas.actual(), letra, anchos.tamano(), paginas.y() - AIRE, interlinea, desde, hasta);
            }
            paginas.bajar(alto(hasta - desde));
            raya();
            desde = hasta;
            if (desde < total) {
                paginas.saltar();
            }
        }
    }

    private void raya() {
        Pagina pagina = doc.paginas().actual();
        pagina.abrirAdorno();
        pagina.linea(Paginas.IZQUIERDA, doc.paginas().y(), Paginas.DERECHA, 0.25);
        pagina.cerrar();
    }

    private void cerrar(Elemento tr, List<Celda> celdas) {
        tr.cerrar(doc.archivo());
        celdas.forEach(c -> c.elemento().cerrar(doc.archivo()));
    }

    /** A row goes whole to the next page when it fits there and not here. */
    private void acomodar(int renglones) throws IOException {
        double entera = Paginas.ALTO - alto(cuantos(titulos));
        doc.paginas().asegurar(alto(alto(renglones) <= entera ? renglones : 1));
    }

    private Celda celda(Elemento elemento, List<List<String>> textos, int columna) {
        boolean derecha = Presentacion.aLaDerecha(columnas.get(columna));
        return new Celda(elemento, textos.get(columna), anchos.lugar(columna), anchos.ancho(columna), derecha);
    }

    private List<String> textos(Fila fila, Letra letra) {
        List<String> textos = new ArrayList<>(columnas.size());
        for (int i = 0; i < columnas.size(); i++) {
            String texto = Presentacion.celda(fila, i, columnas.get(i).tipo());
            textos.add(letra.tipografia().limpio(texto));
        }
        return textos;
    }

    private List<List<String>> renglones(List<String> textos, Letra letra) {
        List<List<String>> renglones = new ArrayList<>(columnas.size());
        for (int i = 0; i < columnas.size(); i++) {
            double ancho = anchos.ancho(i) - 2 * Anchos.MARGEN;
            renglones.add(Renglones.partir(textos.get(i), letra, anchos.tamano(), ancho));
        }
        return renglones;
    }

    private double alto(int renglones) {
        return Math.max(1, renglones) * interlinea + 2 * AIRE;
    }

    private static int cuantos(List<List<String>> textos) {
        int mayor = 1;
        for (List<String> renglones : textos) {
            mayor = Math.max(mayor, renglones.size());
        }
        return mayor;
    }
}
