package mx.conalep.secyt.seguimiento.internal.servicio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
        Map<String, Object> datos)
        implements ServicioPropuesto {

    Propuesto {
        datos = Collections.unmodifiableMap(new LinkedHashMap<>(datos));
    }
}
