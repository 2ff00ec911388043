package mx.conalep.secyt.extensiones.internal.advertencia;

import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.advertencia.Resultado;
import mx.conalep.secyt.api.advertencia.Situacion;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;

/** What is being checked, with the settings of one rule. */
record SituacionAjustada(Situacion de, Valores ajustes) implements Situacion {

    @Override
    public String unidad() {
        return de.unidad();
    }

    @Override
    public Linea linea() {
        return de.linea();
    }

    @Override
    public int ejercicio() {
        return de.ejercicio();
    }

    @Override
    public int mes() {
        return de.mes();
    }

    @Override
    public Optional<ServicioPropuesto> servicio() {
        return de.servicio();
    }

    @Override
    public List<Resultado> resultados() {
        return de.resultados();
    }
}
