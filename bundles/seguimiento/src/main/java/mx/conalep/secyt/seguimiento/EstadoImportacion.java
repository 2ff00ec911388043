package mx.conalep.secyt.seguimiento;

/** How far an import has come. */
public enum EstadoImportacion {
    /** Rows are left; after a restart it goes on by itself. */
    EN_CURSO,
    /** Every row was read. */
    TERMINADA,
    /** Somebody stopped it; what was captured stays. */
    CANCELADA,
    /** It could not go on; {@code motivo} says why, and it may be resumed. */
    INTERRUMPIDA
}
