package mx.conalep.secyt.seguimiento.internal.ambito;

import mx.conalep.secyt.http.Validacion;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive months of a year.
 *
 * @param desde first month
 * @param hasta last month
 */
public record Meses(int desde, int hasta) {

    /** The whole year. */
    public static final Meses ANIO = new Meses(1, 12);

    /** The month, the quarter, or the whole year when both are missing; checks both. */
    public static Meses de(@Nullable Integer mes, @Nullable Integer trimestre, Validacion validacion) {
        validacion
                .exigir(mes == null || (mes >= 1 && mes <= 12), "mes", "Use un mes de 1 a 12.", mes)
                .exigir(
                        trimestre == null || (trimestre >= 1 && trimestre <= 4),
                        "trimestre",
                        "Use un trimestre de 1 a 4.",
                        trimestre)
                .exigir(
                        mes == null || trimestre == null,
                        "trimestre",
                        "Indique «mes» o «trimestre», no ambos.",
                        trimestre);
        if (mes != null) {
            return new Meses(mes, mes);
        }
        return trimestre == null ? ANIO : new Meses(trimestre * 3 - 2, trimestre * 3);
    }

    /** Checks that a year is one. */
    public static void anio(@Nullable Integer ejercicio, Validacion validacion) {
        validacion
                .presente(ejercicio, "ejercicio")
                .exigir(
                        ejercicio == null || (ejercicio >= 2000 && ejercicio <= 2100),
                        "ejercicio",
                        "Use un año de 2000 a 2100.",
                        ejercicio);
    }

    /** Restricts a query to these months. */
    public Condiciones aplicar(Condiciones condiciones, String columna) {
        return desde == 1 && hasta == 12 ? condiciones : condiciones.y(columna + " BETWEEN ? AND ?", desde, hasta);
    }
}
