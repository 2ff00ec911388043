package mx.conalep.secyt.portal.internal.piezas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with its caption, drawn by the macro {@code tabla}; the first cell of a row is its heading.
 *
 * @param id of the table in the page
 * @param titulo caption
 * @param columnas headings
 * @param filas each with as many cells as there are headings
 * @param paginas where it lies in the whole list; null when it is all there
 * @param vacio what is shown instead when there are no rows; null shows the headings alone
 */
public record Tabla(
        String id,
        String titulo,
        List<Columna> columnas,
        List<List<Celda>> filas,
        @Nullable Paginas paginas,
        @Nullable Vacio vacio) {

    /** Copies. */
    public Tabla {
        columnas = List.copyOf(columnas);
        filas = filas.stream().map(List::copyOf).toList();
    }

    /** One that is all there. */
    public static Tabla de(String id, String titulo, List<Columna> columnas, List<List<Celda>> filas) {
        return new Tabla(id, titulo, columnas, filas, null, null);
    }

    /** The same as a page of a longer list. */
    public Tabla con(Paginas nuevas) {
        return new Tabla(id, titulo, columnas, filas, nuevas, vacio);
    }

    /** The same, which tells the next step when it has no rows. */
    public Tabla siVacia(Vacio paso) {
        return new Tabla(id, titulo, columnas, filas, paginas, paso);
    }
}
