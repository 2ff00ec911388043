package mx.conalep.secyt.seguimiento;

/** State of a unit, line and month: silence is not zero (design decision 7). */
public enum EstadoPeriodo {
    /** Nothing is known. */
    SIN_CAPTURA,
    /** Some service is captured or reported. */
    EN_CAPTURA,
    /** Declared without movement. */
    SIN_MOVIMIENTO,
    /** Every service is at least released. */
    LIBERADO,
    /** Every service is at least validated. */
    VALIDADO,
    /** Every service is verified. */
    VERIFICADO
}
