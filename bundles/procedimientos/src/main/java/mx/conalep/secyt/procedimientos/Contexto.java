package mx.conalep.secyt.procedimientos;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The case for which a condition is asked.
 *
 * @param procedimiento key
 * @param expediente id
 * @param linea TECNOLOGICOS, CAPACITACION or LOCAL
 * @param ejercicio year that the case is about
 * @param trimestre quarter, if it is about one
 * @param mes month, if it is about one
 * @param referencia key of what the case is about: agreement, norm, edition; may be empty
 * @param unidad key of the unit that does the activity
 * @param participantes keys of the units that take part in the case
 * @param faltantes keys of those that the coordinator has listed as missing, with a reason
 */
public record Contexto(
        String procedimiento,
        long expediente,
        String linea,
        @Nullable Integer ejercicio,
        @Nullable Integer trimestre,
        @Nullable Integer mes,
        String referencia,
        String unidad,
        List<String> participantes,
        List<String> faltantes) {

    /** Copies the lists. */
    public Contexto {
        participantes = List.copyOf(participantes);
        faltantes = List.copyOf(faltantes);
    }
}
