package mx.conalep.secyt.seguimiento.internal.servicio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;

/** What a service type gets to see. */
record Propuesto(
        String tipo,
        String unidad,
        LocalDate fechaInicio,
        LocalDate fechaFin,
        int horas,
        int participantesHombres,
        int participantesMujeres,
        int participantesOtro,
        Optional<Integer> acreditados,
        BigDecimal cuota,
        Valores datos)
        implements ServicioPropuesto {

    /** The guard puts those of the plugin. */
    @Override
    public Valores ajustes() {
        return Valores.ninguno();
    }
}
