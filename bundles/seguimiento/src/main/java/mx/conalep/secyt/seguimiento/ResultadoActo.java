package mx.conalep.secyt.seguimiento;

import java.util.List;

/**
 * Outcome of a step taken for a whole unit and period.
 *
 * @param hechos services that moved
 * @param autovalidados of them, those validated by the one who captured
 * @param totalDetenidos services that did not reach the state
 * @param detenidos the first 1,000 of these, with what stopped each
 */
public record ResultadoActo(long hechos, long autovalidados, long totalDetenidos, List<Detenido> detenidos) {

    /** Copies the list. */
    public ResultadoActo {
        detenidos = List.copyOf(detenidos);
    }

    /**
     * A service that stayed behind.
     *
     * @param folio key
     * @param unidad its unit
     * @param estado where it stays
     * @param motivo what stopped it and who mends it
     */
    public record Detenido(String folio, String unidad, EstadoServicio estado, String motivo) {}
}
