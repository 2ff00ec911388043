package mx.conalep.secyt.seguimiento.internal.servicio;

import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.advertencia.Resultado;
import mx.conalep.secyt.api.advertencia.Situacion;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;

/** A service that is captured, as warnings see it. */
record SituacionServicio(
        String unidad, Linea linea, int ejercicio, int mes, Optional<ServicioPropuesto> servicio, Valores ajustes)
        implements Situacion {

    static SituacionServicio de(Linea linea, Propuesto p) {
        return new SituacionServicio(
                p.unidad(),
                linea,
                p.fechaFin().getYear(),
                p.fechaFin().getMonthValue(),
                Optional.of(p),
                Valores.ninguno());
    }

    @Override
    public List<Resultado> resultados() {
        return List.of();
    }
}
