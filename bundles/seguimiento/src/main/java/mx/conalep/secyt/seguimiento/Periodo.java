package mx.conalep.secyt.seguimiento;

import java.time.Instant;
import mx.conalep.secyt.api.servicio.Linea;
import org.jspecify.annotations.Nullable;

/**
 * A unit, line and month, with how many services are in each state.
 *
 * @param estado derived from the counts and the declaration
 * @param cerrado whether nothing may change in it
 * @param cierre who closed it; null while open
 * @param sinMovimiento who declared that there was nothing; null otherwise
 * @param edicion folio of the first official edition that counted it; null before
 * @param bloqueo why nothing may change in it; null while it is open
 * @param version grows with closing, reopening and declarations
 */
public record Periodo(
        String unidad,
        Linea linea,
        int ejercicio,
        int mes,
        EstadoPeriodo estado,
        boolean cerrado,
        @Nullable Cierre cierre,
        @Nullable Declaracion sinMovimiento,
        Cuentas cuentas,
        boolean demostracion,
        @Nullable String edicion,
        @Nullable Bloqueo bloqueo,
        int version) {

    /** The same period, with what locks it. */
    public Periodo con(@Nullable Bloqueo suyo) {
        return new Periodo(
                unidad,
                linea,
                ejercicio,
                mes,
                estado,
                cerrado,
                cierre,
                sinMovimiento,
                cuentas,
                demostracion,
                edicion,
                suyo,
                version);
    }

    /**
     * A closing.
     *
     * @param nivel ESTATAL when a state unit closed it, NACIONAL otherwise; it is reopened at the same level or above
     */
    public record Cierre(
            String por, Instant en, String nivel, @Nullable String motivo) {}

    /** A declaration of no movement. */
    public record Declaracion(String por, Instant en) {}

    /** Services in each state. */
    public record Cuentas(int capturados, int reportados, int liberados, int validados, int verificados) {

        /** All of them. */
        public int total() {
            return capturados + reportados + liberados + validados + verificados;
        }

        /** The state of the period. */
        public EstadoPeriodo estado(boolean sinMovimiento) {
            if (total() == 0) {
                return sinMovimiento ? EstadoPeriodo.SIN_MOVIMIENTO : EstadoPeriodo.SIN_CAPTURA;
            }
            if (capturados + reportados > 0) {
                return EstadoPeriodo.EN_CAPTURA;
            }
            if (liberados > 0) {
                return EstadoPeriodo.LIBERADO;
            }
            return validados > 0 ? EstadoPeriodo.VALIDADO : EstadoPeriodo.VERIFICADO;
        }
    }
}
