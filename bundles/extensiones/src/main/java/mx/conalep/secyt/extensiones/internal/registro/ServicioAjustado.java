package mx.conalep.secyt.extensiones.internal.registro;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;

/** What was captured, with the settings of its unit. */
record ServicioAjustado(ServicioPropuesto servicio, Valores ajustes) implements ServicioPropuesto {

    @Override
    public String tipo() {
        return servicio.tipo();
    }

    @Override
    public String unidad() {
        return servicio.unidad();
    }

    @Override
    public LocalDate fechaInicio() {
        return servicio.fechaInicio();
    }

    @Override
    public LocalDate fechaFin() {
        return servicio.fechaFin();
    }

    @Override
    public int horas() {
        return servicio.horas();
    }

    @Override
    public int participantesHombres() {
        return servicio.participantesHombres();
    }

    @Override
    public int participantesMujeres() {
        return servicio.participantesMujeres();
    }

    @Override
    public int participantesOtro() {
        return servicio.participantesOtro();
    }

    @Override
    public Optional<Integer> acreditados() {
        return servicio.acreditados();
    }

    @Override
    public BigDecimal cuota() {
        return servicio.cuota();
    }

    @Override
    public Valores datos() {
        return servicio.datos();
    }
}
