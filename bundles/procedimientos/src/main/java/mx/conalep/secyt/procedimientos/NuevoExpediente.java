package mx.conalep.secyt.procedimientos;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case to be opened.
 *
 * @param procedimiento key
 * @param asunto one line
 * @param participantes keys of the units that take part; none means all of each kind that the procedure asks
 * @param ejercicio year that it is about; null means this year
 * @param trimestre quarter that it is about
 * @param mes month that it is about
 * @param referencia key of what it is about, at most 80 characters; with one, the same case is opened once
 * @param usuario account of whoever asked for the service and answers in it; null when he has none
 */
public record NuevoExpediente(
        String procedimiento,
        String asunto,
        List<String> participantes,
        @Nullable Integer ejercicio,
        @Nullable Integer trimestre,
        @Nullable Integer mes,
        String referencia,
        @Nullable String usuario) {

    /** Drops doubles. */
    public NuevoExpediente {
        participantes = participantes.stream().distinct().toList();
    }

    /** One about nothing in particular, this year. */
    public static NuevoExpediente de(String procedimiento, String asunto, List<String> participantes) {
        return new NuevoExpediente(procedimiento, asunto, participantes, null, null, null, "", null);
    }

    /** The same about something: again it opens no other. */
    public NuevoExpediente sobre(String otra) {
        return new NuevoExpediente(procedimiento, asunto, participantes, ejercicio, trimestre, mes, otra, usuario);
    }

    /** The same for a year. */
    public NuevoExpediente en(int otro) {
        return new NuevoExpediente(procedimiento, asunto, participantes, otro, trimestre, mes, referencia, usuario);
    }
}
