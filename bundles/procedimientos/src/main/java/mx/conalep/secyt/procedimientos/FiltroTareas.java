package mx.conalep.secyt.procedimientos;

import org.jspecify.annotations.Nullable;

/**
 * Which tasks are wanted; a null component does not restrict.
 *
 * @param unidad only those of this unit
 * @param responsable only those that this account claimed
 * @param sinReclamar only those that nobody claimed
 * @param situacion by last day
 * @param procedimiento key
 * @param expediente id of the case
 * @param estado null means the open ones
 */
public record FiltroTareas(
        @Nullable String unidad,
        @Nullable String responsable,
        boolean sinReclamar,
        @Nullable Situacion situacion,
        @Nullable String procedimiento,
        @Nullable Long expediente,
        @Nullable EstadoTarea estado) {

    /** By last day. */
    public enum Situacion {
        /** It has passed. */
        VENCIDAS,
        /** Within three business days. */
        POR_VENCER
    }

    /** All that is open. */
    public static FiltroTareas abiertas() {
        return new FiltroTareas(null, null, false, null, null, null, null);
    }
}
