package mx.conalep.secyt.portal.internal.tablero;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The board of a place in a stretch of time. Immutable.
 *
 * @param corte when
 * @param lugar where
 * @param migas the places above it, from the nation down
 * @param resumen all its indicators
 * @param desglose one indicator of what lies below it; null when there is nothing or it may not be seen
 * @param nota why there is no breakdown, may be empty
 * @param descargas the same figures as files; empty for visitors
 */
public record Tablero(
        Corte corte,
        Lugar lugar,
        List<Enlace> migas,
        Seccion resumen,
        @Nullable Seccion desglose,
        String nota,
        List<Enlace> descargas) {

    /** Copies the lists. */
    public Tablero {
        migas = List.copyOf(migas);
        descargas = List.copyOf(descargas);
    }
}
