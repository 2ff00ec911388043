package mx.conalep.secyt.procedimientos.internal.expediente;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token as a row.
 *
 * @param numero within the case
 * @param marca where it is
 * @param actividad id of the activity; empty when it waits at a join
 * @param ronda how often the activity was opened
 * @param estado ABIERTA, CONSUMIDA or RETIRADA
 * @param origen step that put it
 * @param cierre step that took it
 * @param abiertaEn when it was put
 * @param cerradaEn when it was taken
 */
record Ficha(
        int numero,
        Marca marca,
        String actividad,
        int ronda,
        Estado estado,
        int origen,
        @Nullable Integer cierre,
        Instant abiertaEn,
        @Nullable Instant cerradaEn) {

    /** Of a token. */
    enum Estado {
        ABIERTA,
        CONSUMIDA,
        RETIRADA
    }

    boolean abierta() {
        return estado == Estado.ABIERTA;
    }

    Ficha cerrada(Estado como, int paso, Instant momento) {
        return new Ficha(numero, marca, actividad, ronda, como, origen, paso, abiertaEn, momento);
    }

    Ficha reabierta() {
        return new Ficha(numero, marca, actividad, ronda, Estado.ABIERTA, origen, null, abiertaEn, null);
    }

    /** Stands for an activity that was not opened. */
    static Ficha sinAbrir(String actividad, Instant momento) {
        return new Ficha(0, new Marca("", ""), actividad, 0, Estado.ABIERTA, 0, null, momento, null);
    }
}
