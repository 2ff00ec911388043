package mx.conalep.secyt.seguimiento.internal.servicio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.seguimiento.internal.indicador.Aporte;
import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;
import org.jspecify.annotations.Nullable;

/**
 * A capture in which nothing is wrong, with what it contributes.
 *
 * @param propuesto what its type saw
 * @param bundle that brought the type
 * @param entidad of its unit
 * @param oferta key of the offer
 * @param categoria national category under which it counts; null when it is local
 * @param corte last day of capture of its month
 * @param demostracion whether unit or offer belong to the demonstration
 */
public record Revisado(
        Propuesto propuesto,
        String bundle,
        Linea linea,
        String entidad,
        long ofertaId,
        String oferta,
        String modalidad,
        String sector,
        @Nullable String usuario,
        @Nullable String requerimiento,
        @Nullable String convenio,
        String origen,
        boolean cerrado,
        LocalDate corte,
        boolean demostracion,
        @Nullable String categoria,
        List<Aporte> aportes,
        List<Justificado> justificados) {

    /** Its type. */
    public String tipo() {
        return propuesto.tipo();
    }

    /** The first day. */
    public LocalDate fechaInicio() {
        return propuesto.fechaInicio();
    }

    /** Duration. */
    public int horas() {
        return propuesto.horas();
    }

    /** Men. */
    public int hombres() {
        return propuesto.participantesHombres();
    }

    /** Women. */
    public int mujeres() {
        return propuesto.participantesMujeres();
    }

    /** Others. */
    public int otro() {
        return propuesto.participantesOtro();
    }

    /** Accredited; null when it does not apply. */
    public @Nullable Integer acreditados() {
        return propuesto.acreditados().orElse(null);
    }

    /** The fee. */
    public BigDecimal cuota() {
        return propuesto.cuota();
    }

    /** The day that decides its period. */
    public LocalDate fechaFin() {
        return propuesto.fechaFin();
    }

    /** The period in which it counts. */
    public ClavePeriodo periodo() {
        LocalDate fin = propuesto.fechaFin();
        return new ClavePeriodo(fin.getYear(), propuesto.unidad(), linea, fin.getMonthValue());
    }
}
