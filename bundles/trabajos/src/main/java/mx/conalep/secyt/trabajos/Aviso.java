package mx.conalep.secyt.trabajos;

import java.util.regex.Pattern;

/**
 * What the people of a unit should know. What is too long is cut.
 *
 * @param clave of the event, 1 to 100 letters, digits and hyphens: the same event has the same key and is told once
 * @param motivo what happened, such as {@code servicio.devuelto}
 * @param unidad key of the unit that must act
 * @param asunto one line
 * @param texto plain text
 * @param ruta path within the portal; an empty text when there is none
 */
public record Aviso(String clave, String motivo, String unidad, String asunto, String texto, String ruta) {

    private static final Pattern CLAVE = Pattern.compile("[A-Za-z0-9-]{1,100}");
    private static final int ASUNTO = 200;
    private static final int TEXTO = 4_000;

    /** Checks the key and cuts. */
    public Aviso {
        if (!CLAVE.matcher(clave).matches()) {
            throw new IllegalArgumentException("Not the key of a notice: " + clave);
        }
        asunto = corto(asunto, ASUNTO);
        texto = corto(texto, TEXTO);
    }

    private static String corto(String texto, int maximo) {
        return texto.length() <= maximo ? texto : texto.substring(0, maximo - 1) + "…";
    }
}
