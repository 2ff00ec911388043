package mx.conalep.secyt.formatos.internal.pdf;

import java.util.List;

/** A cell of a table: its element, its lines and where they go. */
record Celda(Elemento elemento, List<String> renglones, double x, double ancho, boolean aLaDerecha) {

    /** Draws some of its lines, the first under {@code y}. */
    void dibujar(Pagina pagina, Letra letra, double tamano, double y, double alto, int desde, int hasta) {
        int fin = Math.min(hasta, renglones.size());
        if (desde >= fin) {
            return;
        }
        pagina.abrir(elemento);
        lineas(pagina, letra, tamano, y, alto, desde, fin);
        pagina.cerrar();
    }

    /** The same outside of the structure. */
    void repetir(Pagina pagina, Letra letra, double tamano, double y, double alto) {
        lineas(pagina, letra, tamano, y, alto, 0, renglones.size());
    }

    private void lineas(Pagina pagina, Letra letra, double tamano, double y, double alto, int desde, int hasta) {
        double base = y - tamano;
        for (int i = desde; i < hasta; i++, base -= alto) {
            String renglon = renglones.get(i);
            double sobra = aLaDerecha ? ancho - 2 * Anchos.MARGEN - letra.ancho(renglon, tamano) : 0;
            pagina.texto(letra, tamano, x + Anchos.MARGEN + sobra, base, renglon);
        }
    }
}
