package mx.conalep.secyt.seguimiento;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import mx.conalep.secyt.api.servicio.Linea;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a step, for a line and a month or quarter.
 *
 * @param mes month, 1 to 12; null for a quarter
 * @param trimestre quarter, 1 to 4; null for a month
 * @param fecha last day, in America/Mexico_City
 * @param motivo why it was changed; null while the rule holds
 * @param por who changed it; null while the rule holds
 * @param en when it was changed; null while the rule holds
 * @param version for If-Match
 */
public record Corte(
        int ejercicio,
        Linea linea,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer mes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer trimestre,
        PasoCorte paso,
        LocalDate fecha,
        @Nullable String motivo,
        @Nullable String por,
        @Nullable Instant en,
        int version) {}
