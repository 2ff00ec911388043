package mx.conalep.secyt.procedimientos;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an activity, or the part of one unit in it, is ended.
 *
 * @param decision one of the answers; empty unless the activity decides
 * @param participante which unit's part; null when the caller works for one only
 * @param evidencias ids of files in the archive
 * @param comentario free text, at most 4,000 characters
 * @param referencia key of the agreement for which a called procedure starts; empty otherwise
 */
public record Conclusion(
        String decision, @Nullable String participante, List<Long> evidencias, String comentario, String referencia) {

    /** Copies the list. */
    public Conclusion {
        evidencias = evidencias.stream().distinct().toList();
    }

    /** With a decision alone. */
    public static Conclusion de(String decision) {
        return new Conclusion(decision, null, List.of(), "", "");
    }
}
