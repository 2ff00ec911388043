package mx.conalep.secyt.seguimiento.internal.servicio;

import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.seguimiento.internal.periodo.Destinos;
import mx.conalep.secyt.seguimiento.internal.periodo.Peticiones;

/**
 * Whom a return goes to besides the unit: after two rounds the next level, one more with each further round, and always
 * above whoever sends back.
 *
 * @param rondas how often the record was sent back
 * @param devuelve level of whoever sends it back now
 */
record Escalamiento(int rondas, Nivel devuelve) {

    private static final int SIN_ESCALAR = 2;

    /** Levels, from below. */
    enum Nivel {
        UNIDAD,
        ESTATAL,
        COORDINACION,
        DIRECCION
    }

    boolean procede() {
        return rondas > SIN_ESCALAR;
    }

    Nivel nivel() {
        int cual = Math.max(rondas - SIN_ESCALAR, devuelve.ordinal() + 1);
        return Nivel.values()[Math.min(cual, Nivel.DIRECCION.ordinal())];
    }

    /** Key of the unit that is told. */
    String destino(Unidad unidad, Linea linea) {
        return switch (nivel()) {
            case UNIDAD, ESTATAL -> Destinos.estatal(unidad);
            case COORDINACION -> Peticiones.coordinacion(linea).name();
            case DIRECCION -> "DSTC";
        };
    }
}
