package mx.conalep.secyt.procedimientos;

/**
 * A file in a case.
 *
 * @param archivo id in the archive
 * @param paso number of the step with which it came
 * @param actividad id of the activity
 * @param clase what it is, such as {@code minuta}; may be empty
 * @param lugar key of the unit that gave it
 * @param nombre of the file
 * @param tipo media type, told from the content
 * @param tamano bytes
 * @param sha256 of the content
 */
public record EvidenciaExpediente(
        long archivo,
        int paso,
        String actividad,
        String clase,
        String lugar,
        String nombre,
        String tipo,
        long tamano,
        String sha256) {}
