package mx.conalep.secyt.bpmn;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a procedure.
 *
 * @param id ours, unique in its procedure
 * @param numero as printed
 * @param etapa as printed, empty when there is none
 * @param unidad acronym of who does it; with slashes when any one of several may
 * @param titulo ours
 * @param recepcion whether it is only a receipt, concluded by acknowledging
 * @param porUnidad one task for each unit of that kind that takes part
 * @param consulta kinds or acronyms of units that get a task of their own
 * @param evidencias any one suffices; empty when none is needed
 * @param condicion what must hold before it can be concluded
 * @param llamada the procedure that it calls
 * @param opcional when it is done only when asked for
 * @param plazo in business days, our own reading: the manual gives none
 * @param oficio key of the template of the oficio that it issues
 * @param erratas where the print slips or is silent
 * @param siguientes ids of those that follow, "FIN" for the end; empty when a decision says which
 * @param decisiones for each answer, in order, the id of what follows or "FIN"
 * @param impreso what the table prints
 */
public record Actividad(
        String id,
        String numero,
        String etapa,
        String unidad,
        String titulo,
        boolean recepcion,
        boolean porUnidad,
        List<String> consulta,
        List<String> evidencias,
        @Nullable Requisito condicion,
        @Nullable Llamada llamada,
        @Nullable Opcional opcional,
        int plazo,
        @Nullable String oficio,
        List<Errata> erratas,
        List<String> siguientes,
        Map<String, String> decisiones,
        Impreso impreso) {

    /** The end, where an id of an activity is told. */
    public static final String FIN = "FIN";

    /** With copies. */
    public Actividad {
        consulta = List.copyOf(consulta);
        evidencias = List.copyOf(evidencias);
        erratas = List.copyOf(erratas);
        siguientes = List.copyOf(siguientes);
        decisiones = Collections.unmodifiableMap(new LinkedHashMap<>(decisiones));
    }

    /** The units any of which may do it: one, or those between slashes. */
    public List<String> unidades() {
        return List.of(unidad.split("/", -1));
    }
}
