package mx.conalep.secyt.http;

/**
 * Text that no spreadsheet takes for a formula (CWE-1236): an apostrophe goes before what would begin one, and before the
 * apostrophes that a text has there itself, so that reading gives back what was written.
 */
public final class Neutro {

    private static final String FORMULAS = "=+-@\t\r";

    private Neutro() {}

    /** As it goes into a cell; without what XML cannot hold. */
    public static String escribir(String texto) {
        String limpio = limpio(texto);
        return peligra(limpio) ? "'" + limpio : limpio;
    }

    /** As it was before it went into a cell. */
    public static String leer(String texto) {
        String limpio = limpio(texto);
        return limpio.startsWith("'") && peligra(limpio) ? limpio.substring(1) : limpio;
    }

    private static boolean peligra(String texto) {
        int i = 0;
        while (i < texto.length() && texto.charAt(i) == '\'') {
            i++;
        }
        return i < texto.length() && FORMULAS.indexOf(texto.charAt(i)) >= 0;
    }

    private static String limpio(String texto) {
        return texto.codePoints().allMatch(Neutro::cabe)
                ? texto
                : texto.codePoints()
                        .filter(Neutro::cabe)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean cabe(int c) {
        boolean sustituto = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && !sustituto && c != 0xFFFE && c != 0xFFFF);
    }
}
