package mx.conalep.secyt.portal.internal.tablero;

import java.util.List;
import mx.conalep.secyt.security.Identidad;

/** Where the figures of the board come from. Thread-safe. */
public interface FuenteAvance {

    /** Open years, the newest first; empty before the first one is opened. */
    List<Integer> ejercicios();

    /** Indicators in use, in their order. */
    List<Medida> medidas();

    /** All indicators of one place. */
    List<Dato> de(Identidad quien, Corte corte, Lugar lugar);

    /**
     * All indicators of what lies right below a place, by unit.
     *
     * @throws mx.conalep.secyt.http.Problema 403 when his posts do not reach so far
     */
    List<Dato> bajo(Identidad quien, Corte corte, Lugar lugar);

    /** Whether demonstration data are among the figures of a year. */
    boolean demostracion(int ejercicio);
}
