package mx.conalep.secyt.archive.internal;

import java.util.regex.Pattern;

/** Names of files as people give them. */
final class Nombres {

    private static final Pattern IMPROPIOS = Pattern.compile("[\\p{Cntrl}\"\\\\/:*?<>|]+");
    private static final int NOMBRE = 200;

    private Nombres() {}

    /** Without folders and without what some system takes for an order. */
    static String limpio(String nombre) {
        String solo = nombre.substring(Math.max(nombre.lastIndexOf('/'), nombre.lastIndexOf('\\')) + 1);
        String limpio = IMPROPIOS.matcher(solo).replaceAll("_").strip();
        String corto = limpio.substring(0, Math.min(limpio.length(), NOMBRE));
        return corto.isEmpty() ? "archivo" : corto;
    }
}
