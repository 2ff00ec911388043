package mx.conalep.secyt.seguimiento;

import java.util.List;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn a service is, and what the caller may do with it now. A closed month may still refuse.
 *
 * @param siguiente the step that comes next; null when it is verified
 * @param quienes who takes it, in the service's unit or above
 * @param avanza whether the caller does
 * @param devuelve whether he may send it back
 * @param edita whether he may edit it, in a returned record the fields that the return names
 */
public record Turno(
        @Nullable Transicion siguiente, List<Rol> quienes, boolean avanza, boolean devuelve, boolean edita) {

    /** Copies the list. */
    public Turno {
        quienes = List.copyOf(quienes);
    }
}
