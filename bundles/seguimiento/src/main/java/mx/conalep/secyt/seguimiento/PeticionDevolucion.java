package mx.conalep.secyt.seguimiento;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked when a record is sent back.
 *
 * @param a the step to be done again: capturar, reportar, liberar, validar or verificar
 * @param motivo why; 3 to 500 characters
 * @param dias civil days given to mend it, 1 to 60
 * @param campos fields that may be mended; missing or empty means all
 */
public record PeticionDevolucion(
        @Nullable String a,
        @Nullable String motivo,
        @Nullable Integer dias,
        @Nullable List<String> campos) {}
