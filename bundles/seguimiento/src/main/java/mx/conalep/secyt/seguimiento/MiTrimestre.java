package mx.conalep.secyt.seguimiento;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import org.jspecify.annotations.Nullable;

/**
 * All that a plantel or CAST has before it to close a quarter.
 *
 * @param nombre of the unit
 * @param pendientes everything to be done, what has the earliest last day first
 * @param meses state of each month and line
 * @param avances what was reported, beside the goal
 * @param avisos what the release will ask to be explained
 * @param corte last day of release of the quarter
 * @param cedula folio of the cédula in force; null before the first closing
 */
public record MiTrimestre(
        String unidad,
        String nombre,
        int ejercicio,
        int trimestre,
        List<Pendiente> pendientes,
        List<Periodo> meses,
        List<Avance> avances,
        List<Aviso> avisos,
        LocalDate corte,
        @Nullable String cedula) {

    /** Copies the lists. */
    public MiTrimestre {
        pendientes = List.copyOf(pendientes);
        meses = List.copyOf(meses);
        avances = List.copyOf(avances);
        avisos = List.copyOf(avisos);
    }

    /** Whether the director may close it: only services to release and warnings to explain are left. */
    public boolean cerrable() {
        return pendientes.stream().noneMatch(p -> p.clase().detiene());
    }

    /** What something pending is. */
    public enum Clase {
        /** Captured and not reported. */
        CAPTURADO(true),
        /** Sent back and not answered. */
        DEVUELTO(true),
        /** A month of which nothing is known. */
        SIN_CAPTURA(true),
        /** Reported and not released: closing releases it. */
        REPORTADO(false),
        /** A goal that was observed. */
        META_OBSERVADA(false),
        /** A result off its goal whose cause nobody explained. */
        DESVIACION(false),
        /** A warning without explanation: it is given when closing. */
        AVISO(false);

        private final boolean detiene;

        Clase(boolean detiene) {
            this.detiene = detiene;
        }

        /** Whether the quarter cannot be closed with it. */
        public boolean detiene() {
            return detiene;
        }
    }

    /**
     * Something to be done.
     *
     * @param linea line; null when it is of both
     * @param mes month; null when it is of the quarter
     * @param cuantos how many of its kind
     * @param folio the service, when it is one
     * @param texto what is to be done, in Spanish
     * @param hasta last day; null when there is none
     */
    public record Pendiente(
            Clase clase,
            @Nullable Linea linea,
            @Nullable Integer mes,
            int cuantos,
            @Nullable String folio,
            String texto,
            @Nullable LocalDate hasta) {}

    /** An indicator: reported or further, beside the goal in force; null without goal. */
    public record Avance(
            String indicador, String nombre, @Nullable BigDecimal meta, BigDecimal reportado) {}

    /**
     * A warning of the release.
     *
     * @param ruta key of its explanation, {@code rule.key}
     * @param texto the explanation that holds; null without
     */
    public record Aviso(
            Linea linea,
            int mes,
            String ruta,
            String mensaje,
            @Nullable String texto) {}
}
