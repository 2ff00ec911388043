package mx.conalep.secyt.demostracion.internal.generador;

import java.math.BigDecimal;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Indicador;

/**
 * A service that was made up.
 *
 * @param mes month in which it counts, 1 to 12
 * @param personas who took part
 * @param horas duration
 * @param cuota fee in MXN
 * @param captura what is captured
 * @param estado how far it has come
 */
public record ServicioModelo(
        Linea linea, int mes, int personas, int horas, BigDecimal cuota, Captura captura, EstadoServicio estado) {

    /** What it adds to an indicator. */
    BigDecimal aporte(Indicador indicador) {
        if (!indicador.cuenta(linea)) {
            return BigDecimal.ZERO;
        }
        return switch (indicador.hecho()) {
            case PERSONAS -> BigDecimal.valueOf(personas);
            case SERVICIOS, USUARIOS -> BigDecimal.ONE;
            case HORAS -> BigDecimal.valueOf(horas);
            case CUOTA -> cuota;
        };
    }
}
