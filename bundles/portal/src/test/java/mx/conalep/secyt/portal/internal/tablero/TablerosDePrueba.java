package mx.conalep.secyt.portal.internal.tablero;

import java.time.Clock;

/** Makes boards with a clock that stands still. */
public final class TablerosDePrueba {

    private TablerosDePrueba() {}

    public static Tableros de(FuenteAvance fuente, Lugares lugares, Clock reloj) {
        return new Tableros(fuente, lugares, reloj);
    }
}
