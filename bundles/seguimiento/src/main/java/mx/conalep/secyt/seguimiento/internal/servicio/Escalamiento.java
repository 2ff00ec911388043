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
        DIRECCION;

        /** The next one up; the highest has none above it. */
        Nivel superior() {
            return switch (this) {
                case UNIDAD -> ESTATAL;
                case ESTATAL -> COORDINACION;
                case COORDINACION, DIRECCION -> DIRECCION;
            };
        }
    }

    boolean procede() {
        return rondas > SIN_ESCALAR;
    }

    Nivel nivel() {
        Nivel arriba = devuelve.superior();
        Nivel porRondas = subir(Nivel.UNIDAD, rondas - SIN_ESCALAR);
        return porRondas.compareTo(arriba) > 0 ? porRondas : arriba;
    }

    private static Nivel subir(Nivel desde, int veces) {
        return veces <= 0 ? desde : subir(desde.superior(), veces - 1);
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
