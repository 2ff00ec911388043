package mx.conalep.secyt.seguimiento.internal.servicio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.seguimiento.Captura;

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

    /** Of a capture that lacks nothing. */
    static Propuesto de(Captura c, Map<String, Object> datos) {
        return new Propuesto(
                Objects.requireNonNull(c.tipo()),
                Objects.requireNonNull(c.unidad()),
                Objects.requireNonNull(c.fechaInicio()),
                Objects.requireNonNull(c.fechaFin()),
                ReglasComunes.cero(c.horas()),
                ReglasComunes.cero(c.participantesHombres()),
                ReglasComunes.cero(c.participantesMujeres()),
                ReglasComunes.cero(c.participantesOtro()),
                Optional.ofNullable(c.acreditados()),
                Objects.requireNonNull(c.cuota()).setScale(2, RoundingMode.UNNECESSARY),
                Valores.de(datos));
    }

    /** The guard puts those of the plugin. */
    @Override
    public Valores ajustes() {
        return Valores.ninguno();
    }
}
