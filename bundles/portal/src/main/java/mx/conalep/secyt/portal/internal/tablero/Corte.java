package mx.conalep.secyt.portal.internal.tablero;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time of the board. Immutable.
 *
 * @param ejercicio year
 * @param trimestre quarter, 1 to 4; null for the whole year
 */
public record Corte(int ejercicio, @Nullable Integer trimestre) {

    private static final List<String> ORDINALES = List.of("Primer", "Segundo", "Tercer", "Cuarto");
    private static final List<String> MESES =
            List.of("enero a marzo", "abril a junio", "julio a septiembre", "octubre a diciembre");

    /** How people call it. */
    public String nombre() {
        return trimestre == null ? "Año " + ejercicio : ORDINALES.get(trimestre - 1) + " trimestre de " + ejercicio;
    }

    /** The months in it. */
    public String meses() {
        return trimestre == null ? "enero a diciembre" : MESES.get(trimestre - 1);
    }

    /** The value of the parameter {@code trimestre} for it. */
    public String clave() {
        return trimestre == null ? "anual" : trimestre.toString();
    }

    /** Those of its year, the quarters first. */
    public List<Corte> delMismoAnio() {
        return List.of(
                new Corte(ejercicio, 1),
                new Corte(ejercicio, 2),
                new Corte(ejercicio, 3),
                new Corte(ejercicio, 4),
                new Corte(ejercicio, null));
    }
}
