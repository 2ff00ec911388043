package mx.conalep.secyt.portal.internal.expedientes;

import java.util.List;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.procedimientos.ActividadExpediente;
import org.jspecify.annotations.Nullable;

/**
 * An open activity, with what the visitor can do in it.
 *
 * @param actividad which
 * @param desde when it was opened
 * @param partes tasks that are his to do
 * @param falta what is missing, the first few
 * @param faltanMas how many more
 * @param enlace where what is missing is done; empty when it is here
 * @param formas what else he can do
 */
public record Quehacer(
        ActividadExpediente actividad,
        String desde,
        List<Parte> partes,
        List<String> falta,
        int faltanMas,
        String enlace,
        List<Forma> formas) {

    /**
     * A task of his.
     *
     * @param forma ends it; null when another has it
     * @param otras what can be done before
     */
    public record Parte(Renglon renglon, @Nullable Forma forma, List<Forma> otras) {}
}
