package mx.conalep.secyt.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers everything wrong in a request, so that one answer tells it all. Not thread-safe. */
public final class Validacion {

    private final List<ErrorCampo> errores = new ArrayList<>();

    /** Adds an error unless the condition holds. */
    public Validacion exigir(boolean condicion, String campo, String mensaje, @Nullable Object valor) {
        if (!condicion) {
            errores.add(new ErrorCampo(campo, mensaje, valor == null ? null : String.valueOf(valor)));
        }
        return this;
    }

    /** Adds an error when the value is missing or blank. */
    public Validacion presente(@Nullable Object valor, String campo) {
        boolean falta = valor == null || (valor instanceof String texto && texto.isBlank());
        return exigir(!falta, campo, "Falta «" + campo + "»: es obligatorio.", null);
    }

    /** Whether nothing was wrong so far. */
    public boolean correcta() {
        return errores.isEmpty();
    }

    /**
     * Ends the validation.
     *
     * @throws Problema 422 with all that was wrong, if anything was
     */
    public void terminar() {
        if (!errores.isEmpty()) {
            throw Problema.invalido(errores);
        }
    }
}
