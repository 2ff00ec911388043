package mx.conalep.secyt.organizacion.internal;

import java.math.BigDecimal;
import mx.conalep.secyt.http.Validacion;
import org.jspecify.annotations.Nullable;

/** Where a unit is, as far as known; its history is not kept. */
record Ubicacion(
        @Nullable BigDecimal latitud,
        @Nullable BigDecimal longitud,
        @Nullable String domicilio) {

    private static final int LARGO_DOMICILIO = 300;

    /** Refuses what lies outside Mexico, and half a position. */
    static Ubicacion validada(@Nullable BigDecimal latitud, @Nullable BigDecimal longitud, @Nullable String domicilio) {
        Validacion v = new Validacion();
        v.exigir(
                entre(latitud, 14, 33) && entre(longitud, -119, -86) && (latitud == null) == (longitud == null),
                "latitud",
                "Escriba latitud (14 a 33) y longitud (-119 a -86), o ninguna de las dos.",
                latitud);
        v.exigir(
                domicilio == null || domicilio.length() <= LARGO_DOMICILIO,
                "domicilio",
                "Abrevie el domicilio a 300 caracteres.",
                domicilio);
        v.terminar();
        return new Ubicacion(latitud, longitud, domicilio);
    }

    private static boolean entre(@Nullable BigDecimal valor, int minimo, int maximo) {
        return valor == null
                || (valor.compareTo(BigDecimal.valueOf(minimo)) >= 0
                        && valor.compareTo(BigDecimal.valueOf(maximo)) <= 0);
    }
}
