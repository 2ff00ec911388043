package mx.conalep.secyt.http;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in a request.
 *
 * @param campo name of the field as it travels in JSON, or of the parameter
 * @param mensaje what is wrong and how to mend it, in Spanish
 * @param valor what was received, cut to 200 characters; null when nothing was
 */
public record ErrorCampo(
        String campo, String mensaje, @Nullable String valor) {

    private static final int VISIBLE = 200;

    /** Cuts the value. */
    public ErrorCampo {
        if (valor != null && valor.length() > VISIBLE) {
            valor = valor.substring(0, VISIBLE);
        }
    }
}
