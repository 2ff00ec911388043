package mx.conalep.secyt.formatos.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.formatos.internal.Presentacion;

/** Draws rows of a table one under the other; one that fits on no page goes on to the next. */
final class FilasPdf {

    private static final double INTERLINEA = 1.25;
    private static final double AIRE = 2.5;
    private static final double GRIS = 0.9;
    private static final double RAYA = 0.25;

    private final Documento doc;
    private final List<Columna> columnas;
    private final Anchos anchos;
    private final double interlinea;

    FilasPdf(Documento doc, List<Columna> columnas, Anchos anchos) {
        this.doc = doc;
        this.columnas = columnas;
        this.anchos = anchos;
        interlinea = anchos.tamano() * INTERLINEA;
    }

    /** The lines of each cell of a row, from clean texts. */
    List<List<String>> renglones(List<String> textos, Letra letra) {
        List<List<String>> renglones = new ArrayList<>(columnas.size());
        for (int i = 0; i < columnas.size(); i++) {
            double ancho = anchos.ancho(i) - 2 * Anchos.MARGEN;
            renglones.add(Renglones.partir(textos.get(i), letra, anchos.tamano(), ancho));
        }
        return renglones;
    }

    /** Height of a row with those lines. */
    double alto(List<List<String>> fila) {
        int mayor = 1;
        for (List<String> renglones : fila) {
            mayor = Math.max(mayor, renglones.size());
        }
        return alto(mayor);
    }

    double alto(int renglones) {
        return renglones * interlinea + 2 * AIRE;
    }

    Celda celda(Elemento elemento, List<List<String>> fila, int columna) {
        boolean derecha = Presentacion.aLaDerecha(columnas.get(columna));
        return new Celda(elemento, fila.get(columna), anchos.lugar(columna), anchos.ancho(columna), derecha);
    }

    /** Draws a row and writes its elements. */
    void dibujar(Elemento tr, List<Celda> celdas, Letra letra) throws IOException {
        int total = 1;
        for (Celda celda : celdas) {
            total = Math.max(total, celda.renglones().size());
        }
        int desde = tramo(celdas, letra, 0, total);
        while (desde < total) {
            doc.paginas().saltar();
            desde = tramo(celdas, letra, desde, total);
        }
        tr.cerrar(doc.archivo());
        celdas.forEach(c -> c.elemento().cerrar(doc.archivo()));
    }

    /** Draws the same lines as what repeats at the top of pages. */
    void repetir(Elemento tabla, List<List<String>> titulos, Letra letra) {
        Paginas paginas = doc.paginas();
        fondo(alto(titulos));
        paginas.actual().abrirRepetido("Header");
        for (int i = 0; i < columnas.size(); i++) {
            celda(tabla, titulos, i).repetir(paginas.actual(), letra, anchos.tamano(), paginas.y() - AIRE, interlinea);
        }
        paginas.actual().cerrar();
        paginas.bajar(alto(titulos));
    }

    /** Greys what lies under the next row. */
    void fondo(double alto) {
        Pagina pagina = doc.paginas().actual();
        pagina.abrirAdorno();
        pagina.fondo(Paginas.IZQUIERDA, doc.paginas().y() - alto, Paginas.ANCHO, alto, GRIS);
        pagina.cerrar();
    }

    /** As many lines as fit on the page; answers the first of those that do not. */
    private int tramo(List<Celda> celdas, Letra letra, int desde, int total) {
        Paginas paginas = doc.paginas();
        int caben = (int) ((paginas.libre() - 2 * AIRE) / interlinea + 1e-6);
        int hasta = Math.min(total, desde + Math.max(1, caben));
        for (Celda celda : celdas) {
            celda.dibujar(paginas.actual(), letra, anchos.tamano(), paginas.y() - AIRE, interlinea, desde, hasta);
        }
        paginas.bajar(alto(hasta - desde));
        paginas.actual().abrirAdorno();
        paginas.actual().linea(Paginas.IZQUIERDA, paginas.y(), Paginas.DERECHA, RAYA);
        paginas.actual().cerrar();
        return hasta;
    }
}
