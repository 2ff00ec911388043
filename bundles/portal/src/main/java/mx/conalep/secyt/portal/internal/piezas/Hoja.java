package mx.conalep.secyt.portal.internal.piezas;

import java.util.List;

/**
 * A sheet to be filled in, drawn by the macro {@code hoja}: plain inputs without script; with it arrow keys, paste of a
 * block from a spreadsheet and its undo, and sums.
 *
 * @param id of the sheet in the page
 * @param titulo caption
 * @param esquina heading of the names of the rows
 * @param columnas headings of the figures
 * @param filas rows
 * @param sumaFilas whether the sum of a row has a sense; it takes a column more
 * @param sumaColumnas whether the sum of a column has a sense; it takes a row more
 */
public record Hoja(
        String id,
        String titulo,
        String esquina,
        List<String> columnas,
        List<Fila> filas,
        boolean sumaFilas,
        boolean sumaColumnas) {

    /** Copies. */
    public Hoja {
        columnas = List.copyOf(columnas);
        filas = List.copyOf(filas);
    }

    /**
     * A row.
     *
     * @param nombre its heading
     * @param nota in small below it, may be empty
     * @param cuadros as many as there are columns
     */
    public record Fila(String nombre, String nota, List<Cuadro> cuadros) {

        /** Copies. */
        public Fila {
            cuadros = List.copyOf(cuadros);
        }
    }

    /**
     * A cell.
     *
     * @param nombre of the input
     * @param valor what is there
     * @param bloqueado whether it can only be read
     * @param nota why it is marked, such as an observation; empty when it is not
     */
    public record Cuadro(String nombre, String valor, boolean bloqueado, String nota) {

        /** One to be filled in. */
        public static Cuadro de(String nombre, String valor) {
            return new Cuadro(nombre, valor, false, "");
        }
    }

    /** Without sums. */
    public static Hoja de(String id, String titulo, String esquina, List<String> columnas, List<Fila> filas) {
        return new Hoja(id, titulo, esquina, columnas, filas, false, false);
    }
}
