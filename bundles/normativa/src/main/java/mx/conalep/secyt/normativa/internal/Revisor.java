package mx.conalep.secyt.normativa.internal;

import java.util.Objects;
import mx.conalep.secyt.http.Validacion;
import org.jspecify.annotations.Nullable;

/** Checks what people send, all of it at once. Not thread-safe. */
public final class Revisor {

    private final Validacion validacion = new Validacion();

    /** A text that must be there; empty when it is not, which {@link #terminar} refuses. */
    public String texto(String campo, @Nullable String valor, int maximo) {
        validacion.presente(valor, campo);
        return opcional(campo, valor, maximo);
    }

    /** A text that may be missing; then it is empty. */
    public String opcional(String campo, @Nullable String valor, int maximo) {
        String limpio = valor == null ? "" : valor.strip();
        validacion.exigir(limpio.length() <= maximo, campo, "Abrevie a " + maximo + " caracteres.", null);
        return limpio;
    }

    /** A value that must be there, or the other one, which {@link #terminar} then refuses. */
    public <T> T presente(String campo, @Nullable T valor, T otro) {
        validacion.presente(valor, campo);
        return Objects.requireNonNullElse(valor, otro);
    }

    /** A condition. */
    public Revisor exigir(boolean condicion, String campo, String mensaje, @Nullable Object valor) {
        validacion.exigir(condicion, campo, mensaje, valor);
        return this;
    }

    /**
     * Ends.
     *
     * @throws mx.conalep.secyt.http.Problema 422 with all that was wrong
     */
    public void terminar() {
        validacion.terminar();
    }
}
