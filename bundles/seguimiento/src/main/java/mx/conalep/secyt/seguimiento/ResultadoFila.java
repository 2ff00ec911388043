package mx.conalep.secyt.seguimiento;

/** What became of a row of a file. */
public enum ResultadoFila {
    /** It is a new record. */
    CAPTURADA,
    /** It changed a record. */
    CAMBIADA,
    /** Somebody else changed its record meanwhile. */
    CONFLICTO,
    /** Something is wrong in it. */
    MALA
}
