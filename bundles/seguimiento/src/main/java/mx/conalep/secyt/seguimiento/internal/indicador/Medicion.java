package mx.conalep.secyt.seguimiento.internal.indicador;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.seguimiento.Indicador;

/** Turns measured facts into contributions. */
public final class Medicion {

    private Medicion() {}

    /**
     * What a service of the line adds; indicators to which it adds nothing are left out.
     *
     * @param como goes behind the fact in the name of the rule; empty for core types
     */
    public static List<Aporte> aportes(List<Indicador> indicadores, Linea linea, Hechos hechos, String como) {
        return indicadores.stream()
                .filter(i -> i.activo() && i.cuenta(linea))
                .map(i -> new Aporte(
                        i.clave(), monto(i.hecho(), hechos), i.hecho().name() + como, i.version()))
                .filter(a -> a.monto().signum() > 0)
                .toList();
    }

    private static BigDecimal monto(Indicador.Hecho hecho, Hechos hechos) {
        BigDecimal bruto = switch (hecho) {
            case PERSONAS -> BigDecimal.valueOf(hechos.personas());
            case SERVICIOS -> BigDecimal.ONE;
            case HORAS -> BigDecimal.valueOf(hechos.horas());
            case USUARIOS -> BigDecimal.valueOf(hechos.usuarios());
            case CUOTA -> hechos.cuota();
        };
        return bruto.setScale(2, RoundingMode.HALF_UP);
    }
}
