package mx.conalep.secyt.portal.internal.tablero;

import java.util.Arrays;
import java.util.Optional;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;

/**
 * What somebody asks of the board, as it came.
 *
 * @param ejercicio year
 * @param trimestre 1 to 4, or {@code anual}
 * @param unidad key
 * @param indicador key
 * @param orden of the breakdown
 */
record Peticion(
        Optional<Integer> ejercicio,
        Optional<String> trimestre,
        Optional<String> unidad,
        Optional<String> indicador,
        Orden orden) {

    /** Order of the breakdown. */
    enum Orden {
        /** By key of the unit. */
        CLAVE,
        /** The farthest first. */
        AVANCE
    }

    static Peticion de(Solicitud solicitud) {
        return new Peticion(
                solicitud.entero("ejercicio"),
                solicitud.parametro("trimestre"),
                solicitud.parametro("unidad"),
                solicitud.parametro("indicador"),
                solicitud.parametro("orden").map(Peticion::orden).orElse(Orden.CLAVE));
    }

    private static Orden orden(String texto) {
        return Arrays.stream(Orden.values())
                .filter(o -> o.name().equalsIgnoreCase(texto))
                .findFirst()
                .orElseThrow(() -> Problema.campo("orden", "Elija clave o avance.", texto));
    }

    /** For the first page. */
    static Peticion nacional() {
        return new Peticion(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Orden.CLAVE);
    }
}
