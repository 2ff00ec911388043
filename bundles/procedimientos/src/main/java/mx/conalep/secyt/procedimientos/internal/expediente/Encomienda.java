package mx.conalep.secyt.procedimientos.internal.expediente;

import mx.conalep.secyt.procedimientos.ClaseTarea;
import org.jspecify.annotations.Nullable;

/**
 * What an activity asks of a unit when it opens.
 *
 * @param clase what is asked for
 * @param unidad as the procedure says it
 * @param participante which unit of that kind; null when the activity is of one unit alone
 * @param lugar key of the unit whose people do it
 */
record Encomienda(ClaseTarea clase, String unidad, @Nullable String participante, String lugar) {

    boolean principal() {
        return clase != ClaseTarea.CONSULTA;
    }

    boolean sinGente() {
        return Lugares.SIN_GENTE.contains(unidad);
    }
}
