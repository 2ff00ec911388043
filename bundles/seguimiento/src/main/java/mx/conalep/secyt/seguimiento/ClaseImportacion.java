package mx.conalep.secyt.seguimiento;

/** What the rows of a file are. */
public enum ClaseImportacion {
    /** New services. */
    NUEVOS,
    /** A period downloaded and edited: rows with a folio change records, those without one are new. */
    HOJA,
    /** Services of former years, not verified, for comparison only. */
    HISTORICO
}
