package mx.conalep.secyt.seguimiento;

import java.util.List;

/**
 * Outcome of closing or reopening.
 *
 * @param cambiados periods that changed
 * @param pendientes the first 1,000 of those asked for that are neither verified nor declared without movement
 */
public record ResultadoCierre(int cambiados, List<Periodo> pendientes) {

    /** Copies the list. */
    public ResultadoCierre {
        pendientes = List.copyOf(pendientes);
    }
}
