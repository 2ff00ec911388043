package mx.conalep.secyt.seguimiento;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service as it is captured; anything may be missing, the use case says what.
 *
 * @param tipo key of the service type
 * @param unidad key of the plantel or CAST that delivered it
 * @param oferta key of the catalogue
 * @param fechaInicio first day
 * @param fechaFin last day; its month is the one in which it counts
 * @param horas duration
 * @param modalidad PRESENCIAL, EN_LINEA or MIXTA
 * @param sector PUBLICO, PRIVADO or SOCIAL
 * @param participantesHombres men
 * @param participantesMujeres women
 * @param participantesOtro others; missing means 0
 * @param acreditados how many were accredited; missing when it does not apply
 * @param cuota recovery fee in MXN
 * @param usuario RFC of the firm that asked for it
 * @param requerimiento what was asked for
 * @param convenio number of the agreement
 * @param origen DSTC or ESTATAL; missing means ESTATAL
 * @param cerrado whether it was closed to one firm; missing means open
 * @param datos fields of its type; missing means none
 * @param justificaciones what explains each warning, by {@code rule.key}; those of warnings that do not arise are ignored
 */
public record Captura(
        @Nullable String tipo,
        @Nullable String unidad,
        @Nullable String oferta,
        @Nullable LocalDate fechaInicio,
        @Nullable LocalDate fechaFin,
        @Nullable Integer horas,
        @Nullable String modalidad,
        @Nullable String sector,
        @Nullable Integer participantesHombres,
        @Nullable Integer participantesMujeres,
        @Nullable Integer participantesOtro,
        @Nullable Integer acreditados,
        @Nullable BigDecimal cuota,
        @Nullable String usuario,
        @Nullable String requerimiento,
        @Nullable String convenio,
        @Nullable String origen,
        @Nullable Boolean cerrado,
        @Nullable Map<String, @Nullable Object> datos,
        @Nullable Map<String, @Nullable String> justificaciones) {}
