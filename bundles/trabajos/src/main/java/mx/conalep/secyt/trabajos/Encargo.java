package mx.conalep.secyt.trabajos;

import java.util.regex.Pattern;

/**
 * A job to be done.
 *
 * @param clase which {@link Obrero} does it, such as {@code edicion}: 1 to 40 letters, digits and hyphens
 * @param titulo one line in Spanish for people; cut to 200
 * @param unidad key of the unit that it is about; {@code CONALEP} when it is none in particular
 * @param datos what the worker needs, at most 8,000 characters; only it understands them
 */
public record Encargo(String clase, String titulo, String unidad, String datos) {

    private static final Pattern CLASE = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final int TITULO = 200;
    private static final int DATOS = 8_000;

    /** Checks, and cuts the title. */
    public Encargo {
        if (!CLASE.matcher(clase).matches() || datos.length() > DATOS) {
            throw new IllegalArgumentException("Not a job: " + clase + " with " + datos.length() + " characters");
        }
        titulo = titulo.length() <= TITULO ? titulo : titulo.substring(0, TITULO - 1) + "…";
    }
}
