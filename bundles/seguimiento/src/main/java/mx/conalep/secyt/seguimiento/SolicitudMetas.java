package mx.conalep.secyt.seguimiento;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.organizacion.TipoUnidad;
import org.jspecify.annotations.Nullable;

/**
 * The goals of a year and line, asked for. Immutable.
 *
 * @param vence last day to answer
 * @param indicadores which goals
 * @param tipos kinds of units asked: PLANTEL, CAST
 */
public record SolicitudMetas(
        String folio,
        int ejercicio,
        Linea linea,
        LocalDate vence,
        List<String> indicadores,
        List<TipoUnidad> tipos,
        @Nullable String nota,
        String cuenta,
        Instant momento) {

    /** Copies the lists. */
    public SolicitudMetas {
        indicadores = List.copyOf(indicadores);
        tipos = List.copyOf(tipos);
    }

    /**
     * What a coordination asks for.
     *
     * @param vence null means the last day of the second quarter of the year before
     * @param indicadores null means all of the line
     * @param tipos null means PLANTEL and CAST for training, CAST for technological services
     */
    public record Peticion(
            @Nullable Integer ejercicio,
            @Nullable Linea linea,
            @Nullable LocalDate vence,
            @Nullable List<String> indicadores,
            @Nullable List<TipoUnidad> tipos,
            @Nullable String nota) {}
}
