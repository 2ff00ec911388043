package mx.conalep.secyt.seguimiento;

import java.time.LocalDate;
import java.util.List;

/**
 * A record sent back.
 *
 * @param a the step to which it returns and that has to be done again: capturar, reportar, liberar, validar or verificar
 * @param motivo why
 * @param campos fields that may be mended; empty means all
 * @param hasta last day on which they may be, in America/Mexico_City
 */
public record Devolucion(String a, String motivo, List<String> campos, LocalDate hasta) {

    /** Copies the list. */
    public Devolucion {
        campos = List.copyOf(campos);
    }
}
