package mx.conalep.secyt.bpmn;

import java.util.List;

/**
 * What the manual's table prints for an activity, where it may differ from how it is read. What the file does not say
 * is as read.
 *
 * @param unidad as printed, empty when none is
 * @param menciones units that the text names, as printed
 * @param siguientes printed numbers of what follows, "FIN" for the end
 * @param respuestas answers that are printed
 */
public record Impreso(String unidad, List<String> menciones, List<String> siguientes, List<String> respuestas) {

    /** With copies. */
    public Impreso {
        menciones = List.copyOf(menciones);
        siguientes = List.copyOf(siguientes);
        respuestas = List.copyOf(respuestas);
    }
}
