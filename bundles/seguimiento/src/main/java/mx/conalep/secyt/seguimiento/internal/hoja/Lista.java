package mx.conalep.secyt.seguimiento.internal.hoja;

import java.util.List;

/**
 * Values from which cells are chosen without a network.
 *
 * @param nombre by which columns name it
 * @param encabezados of its columns; the cells take the values of the first
 */
public record Lista(String nombre, List<String> encabezados, List<List<String>> filas) {

    /** Copies the lists. */
    public Lista {
        encabezados = List.copyOf(encabezados);
        filas = List.copyOf(filas);
    }

    /** A list of plain values. */
    public static Lista simple(String nombre, List<String> valores) {
        return new Lista(nombre, List.of(nombre), valores.stream().map(List::of).toList());
    }
}
