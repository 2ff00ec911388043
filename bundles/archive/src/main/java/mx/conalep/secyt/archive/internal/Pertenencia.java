package mx.conalep.secyt.archive.internal;

import mx.conalep.secyt.http.Validacion;
import org.jspecify.annotations.Nullable;

/**
 * What a file belongs to.
 *
 * @param unidad key of the unit
 * @param para the thing through which alone it is seen, as in {@code expediente/12}; null for whoever has a post over the unit
 */
record Pertenencia(String unidad, @Nullable String para) {

    static final String EXPEDIENTE = "expediente";

    static Pertenencia de(String unidad) {
        return new Pertenencia(unidad, null);
    }

    static Pertenencia de(String cosa, String clave) {
        return new Pertenencia("", cosa + "/" + clave);
    }

    /** One of the two, as it was asked for. */
    static Pertenencia pedida(@Nullable String unidad, @Nullable String expediente) {
        boolean una = unidad != null && !unidad.isBlank();
        boolean otro = expediente != null && !expediente.isBlank();
        new Validacion()
                .exigir(
                        una != otro,
                        "unidad",
                        "Diga de qué «unidad» es, o para qué «expediente»: uno de los dos.",
                        null)
                .terminar();
        return una ? de(String.valueOf(unidad)) : de(EXPEDIENTE, String.valueOf(expediente));
    }
}
