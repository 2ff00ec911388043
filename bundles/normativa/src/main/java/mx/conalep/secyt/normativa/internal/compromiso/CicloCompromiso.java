package mx.conalep.secyt.normativa.internal.compromiso;

import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Compromiso.Accion;
import mx.conalep.secyt.normativa.Compromiso.Estado;

/** States of a commitment, and what leads from one to the next. */
final class CicloCompromiso {

    private static final Map<Accion, Set<Estado>> DESDE = Map.of(
            Accion.ANOTAR, Set.of(Estado.PENDIENTE, Estado.ATENDIDO),
            Accion.ATENDER, Set.of(Estado.PENDIENTE),
            Accion.DEVOLVER, Set.of(Estado.ATENDIDO),
            Accion.PRORROGAR, Set.of(Estado.PENDIENTE),
            Accion.CERRAR, Set.of(Estado.ATENDIDO),
            Accion.CANCELAR, Set.of(Estado.PENDIENTE, Estado.ATENDIDO));

    private static final Map<Estado, String> ESTA = Map.of(
            Estado.PENDIENTE, "está pendiente: primero su unidad lo da por atendido",
            Estado.ATENDIDO, "ya está atendido: ciérrelo o devuélvalo",
            Estado.CERRADO, "ya se cerró",
            Estado.CANCELADO, "se canceló");

    private CicloCompromiso() {}

    static boolean permite(Estado estado, Accion accion) {
        return DESDE.getOrDefault(accion, Set.of()).contains(estado);
    }

    /** Whether it is for the unit that has to do it; the rest is for whoever follows it. */
    static boolean esDeLaUnidad(Accion accion) {
        return accion == Accion.ANOTAR || accion == Accion.ATENDER;
    }

    /**
     * The state after.
     *
     * @throws Problema 409 when its state does not allow it
     */
    static Estado despues(Estado estado, Accion accion) {
        if (!permite(estado, accion)) {
            throw Problema.conflicto("estado-de-compromiso", "No se puede: el compromiso " + ESTA.get(estado) + ".");
        }
        return switch (accion) {
            case ANOTAR -> estado;
            case ATENDER -> Estado.ATENDIDO;
            case DEVOLVER, PRORROGAR -> Estado.PENDIENTE;
            case CERRAR -> Estado.CERRADO;
            case CANCELAR -> Estado.CANCELADO;
        };
    }
}
