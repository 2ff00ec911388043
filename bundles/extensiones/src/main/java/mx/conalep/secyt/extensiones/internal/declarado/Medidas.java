package mx.conalep.secyt.extensiones.internal.declarado;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;

/**
 * From where each measured fact is taken: a number, or the name of what was captured.
 *
 * @param fuentes by fact; a fact that is absent is measured as it was captured
 */
public record Medidas(Map<String, String> fuentes) {

    /** Copies the map. */
    public Medidas {
        fuentes = Map.copyOf(fuentes);
    }

    Hechos medir(ServicioPropuesto servicio) {
        Hechos capturados = Hechos.de(servicio);
        return new Hechos(
                entero(servicio, "hombres", capturados.hombres()),
                entero(servicio, "mujeres", capturados.mujeres()),
                entero(servicio, "otro", capturados.otro()),
                entero(servicio, "horas", capturados.horas()),
                entero(servicio, "usuarios", capturados.usuarios()),
                medida(servicio, "cuota", capturados.cuota()).setScale(2, RoundingMode.HALF_UP));
    }

    private int entero(ServicioPropuesto servicio, String hecho, int capturado) {
        return medida(servicio, hecho, BigDecimal.valueOf(capturado)).intValueExact();
    }

    private BigDecimal medida(ServicioPropuesto servicio, String hecho, BigDecimal capturado) {
        String fuente = fuentes.get(hecho);
        if (fuente == null) {
            return capturado;
        }
        return Character.isDigit(fuente.charAt(0))
                ? new BigDecimal(fuente)
                : Datos.valor(servicio, fuente)
                        .filter(BigDecimal.class::isInstance)
                        .map(BigDecimal.class::cast)
                        .orElse(BigDecimal.ZERO);
    }
}
