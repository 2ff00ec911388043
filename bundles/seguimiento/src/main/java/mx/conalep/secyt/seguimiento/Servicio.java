package mx.conalep.secyt.seguimiento;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Linea;
import org.jspecify.annotations.Nullable;

/**
 * A service as it is kept; see {@link Captura} for what was captured. Immutable.
 *
 * @param folio key, such as {@code S2026-00000123}
 * @param linea line of its type
 * @param entidad INEGI key of the federal entity of its unit
 * @param ejercicio year in which it counts
 * @param mes month in which it counts, 1 to 12
 * @param estado how far it has come
 * @param version for If-Match
 * @param capturadoPor account
 * @param capturadoEn instant
 * @param validadoPor account; null before
 * @param autovalidado whether the one who captured validated
 * @param extemporaneo whether it was captured after the cut-off of its month
 * @param devoluciones how often it was sent back
 * @param demostracion whether it belongs to the demonstration
 * @param categoria national category under which it counts; null when it is local and adds to no national indicator
 * @param justificaciones what explains the warnings that it raises
 * @param devolucion the return that has not been answered by a step; null when there is none
 */
public record Servicio(
        String folio,
        String tipo,
        Linea linea,
        String unidad,
        String entidad,
        String oferta,
        LocalDate fechaInicio,
        LocalDate fechaFin,
        int ejercicio,
        int mes,
        int horas,
        String modalidad,
        String sector,
        int participantesHombres,
        int participantesMujeres,
        int participantesOtro,
        @Nullable Integer acreditados,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal cuota,
        @Nullable String usuario,
        @Nullable String requerimiento,
        @Nullable String convenio,
        String origen,
        boolean cerrado,
        Map<String, Object> datos,
        EstadoServicio estado,
        int version,
        String capturadoPor,
        Instant capturadoEn,
        @Nullable String validadoPor,
        boolean autovalidado,
        boolean extemporaneo,
        int devoluciones,
        boolean demostracion,
        @Nullable String categoria,
        List<Justificacion> justificaciones,
        @Nullable Devolucion devolucion) {

    /** Copies the fields of the type in their order, and the list. */
    public Servicio {
        justificaciones = List.copyOf(justificaciones);
        datos = Collections.unmodifiableMap(new LinkedHashMap<>(datos));
    }
}
