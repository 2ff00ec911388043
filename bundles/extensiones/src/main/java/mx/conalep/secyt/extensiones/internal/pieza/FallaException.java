package mx.conalep.secyt.extensiones.internal.pieza;

/** A failure of a plugin that the guard itself found; the message is Spanish and safe to show. */
public final class FallaException extends Exception {

    private final boolean culpa;

    public FallaException(String mensaje) {
        this(mensaje, true);
    }

    private FallaException(String mensaje, boolean culpa) {
        super(mensaje);
        this.culpa = culpa;
    }

    /** One that is not the plugin's fault, and so switches nothing off. */
    public static FallaException sinCulpa(String mensaje) {
        return new FallaException(mensaje, false);
    }

    /** Whether it counts against the plugin. */
    public boolean culpa() {
        return culpa;
    }
}
