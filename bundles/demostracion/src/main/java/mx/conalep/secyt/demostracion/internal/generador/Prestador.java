package mx.conalep.secyt.demostracion.internal.generador;

import mx.conalep.secyt.organizacion.TipoUnidad;

/**
 * A plantel or CAST with the character that the demonstration gives it.
 *
 * @param estatal key of its state unit
 * @param tamano how much it delivers; 1 is a usual plantel
 * @param rezagada whether its state unit is behind with its steps
 * @param quieta whether it declares each month without movement
 */
public record Prestador(
        String clave, TipoUnidad tipo, String estatal, double tamano, boolean rezagada, boolean quieta) {

    /** Share of technological services among what it delivers. */
    double parteTecnologica() {
        return tipo == TipoUnidad.CAST ? 0.7 : 0.16;
    }
}
