package mx.conalep.secyt.formatos.internal;

/** The one rule for text in whatever a spreadsheet opens. */
public final class CeldaSegura {

    private static final String INICIOS = "=+-@\t\r";

    private CeldaSegura() {}

    /** A spreadsheet takes text that starts like this for a formula; the apostrophe keeps it text. */
    public static String neutro(String texto) {
        return !texto.isEmpty() && INICIOS.indexOf(texto.charAt(0)) >= 0 ? "'" + texto : texto;
    }
}
