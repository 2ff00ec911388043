package mx.conalep.secyt.seguimiento;

import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Cut-off dates; those of a year are made from the rule once, and from then on only people change them. Thread-safe. */
@ProviderType
public interface Cortes {

    /**
     * What is asked for.
     *
     * @param linea the line; null means both
     * @param mes month, exclusive with the quarter
     * @param fecha the last day
     * @param motivo why, 3 to 500 characters
     */
    record Peticion(
            @Nullable Integer ejercicio,
            @Nullable Linea linea,
            @Nullable Integer mes,
            @Nullable Integer trimestre,
            @Nullable PasoCorte paso,
            @Nullable LocalDate fecha,
            @Nullable String motivo) {}

    /**
     * Those of a year by line, quarter, month and step.
     *
     * @param linea the line; null means both
     * @throws mx.conalep.secyt.http.Problema 422 for a bad year
     */
    List<Corte> listar(@Nullable Integer ejercicio, @Nullable Linea linea);

    /**
     * Sets one, as CSC or CST of the line or DSTC.
     *
     * @param version the version that the caller has seen; null when he does not care
     * @throws mx.conalep.secyt.http.Problema 422 with all that is wrong, 403 out of scope, 412 stale
     */
    List<Corte> fijar(Identidad quien, Peticion peticion, @Nullable Integer version);

    /** The last day of a step for a month. */
    LocalDate fecha(int ejercicio, Linea linea, int mes, PasoCorte paso);

    /** The last day of a step for a quarter. */
    LocalDate fechaTrimestre(int ejercicio, Linea linea, int trimestre, PasoCorte paso);
}
