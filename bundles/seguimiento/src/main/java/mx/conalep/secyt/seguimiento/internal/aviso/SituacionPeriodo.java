package mx.conalep.secyt.seguimiento.internal.aviso;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.advertencia.Resultado;
import mx.conalep.secyt.api.advertencia.Situacion;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;

/** A month that is released, as warnings see it. */
record SituacionPeriodo(String unidad, Linea linea, int ejercicio, int mes, List<Resultado> resultados, Valores ajustes)
        implements Situacion {

    /** What an indicator has reached in the quarter. */
    record Cifra(String indicador, Optional<BigDecimal> meta, BigDecimal alcanzado) implements Resultado {}

    @Override
    public Optional<ServicioPropuesto> servicio() {
        return Optional.empty();
    }
}
