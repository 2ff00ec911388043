package mx.conalep.secyt.portal.internal.expedientes;

import java.util.List;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.procedimientos.PasoExpediente;

/**
 * A step of the history as it is read.
 *
 * @param paso the step itself
 * @param que what was done, in which activity
 * @param cuando when
 * @param quien by whom, for which unit
 * @param texto what was said
 * @param enlaces evidence, oficio, other case
 */
public record Suceso(
        PasoExpediente paso, String que, String cuando, String quien, String texto, List<Enlace> enlaces) {}
