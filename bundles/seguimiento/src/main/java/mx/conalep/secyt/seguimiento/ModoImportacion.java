package mx.conalep.secyt.seguimiento;

/** What an import is for. */
public enum ModoImportacion {
    /** Tells what is wrong and changes nothing. */
    REVISION,
    /** Captures the rows that are right. */
    CARGA
}
