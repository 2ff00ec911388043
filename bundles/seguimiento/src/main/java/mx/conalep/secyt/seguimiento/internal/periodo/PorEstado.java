package mx.conalep.secyt.seguimiento.internal.periodo;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.seguimiento.EstadoServicio;

/** A figure for each state; zero unless set. Not thread-safe. */
public final class PorEstado {

    private final Map<EstadoServicio, BigDecimal> figuras = new EnumMap<>(EstadoServicio.class);

    /** Adds to the figure of a state. */
    public PorEstado sumar(EstadoServicio estado, BigDecimal monto) {
        figuras.merge(estado, monto, BigDecimal::add);
        return this;
    }

    /** The figure of a state. */
    public BigDecimal valor(EstadoServicio estado) {
        return figuras.getOrDefault(estado, BigDecimal.ZERO);
    }

    /** States whose figure is not zero. */
    Set<EstadoServicio> estados() {
        Set<EstadoServicio> estados = EnumSet.noneOf(EstadoServicio.class);
        figuras.forEach((estado, monto) -> {
            if (monto.signum() != 0) {
                estados.add(estado);
            }
        });
        return estados;
    }

    boolean esCero() {
        return figuras.values().stream().allMatch(monto -> monto.signum() == 0);
    }
}
