package mx.conalep.secyt.portal.internal.tablero;

import java.util.List;

/**
 * A chart and the same figures as a table.
 *
 * @param id of the section in the page
 * @param titulo of both
 * @param columna heading of the names
 * @param grafica the drawing
 * @param cifras the rows
 */
public record Seccion(String id, String titulo, String columna, Grafica grafica, List<Cifra> cifras) {

    /** Copies the rows. */
    public Seccion {
        cifras = List.copyOf(cifras);
    }

    /** Whether there is not a single goal or result. */
    public boolean vacia() {
        return cifras.stream().allMatch(Cifra::vacia);
    }
}
