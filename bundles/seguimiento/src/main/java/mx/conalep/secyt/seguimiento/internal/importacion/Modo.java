package mx.conalep.secyt.seguimiento.internal.importacion;

/** What an import is for. */
public enum Modo {
    /** Tells what is wrong and changes nothing. */
    REVISION,
    /** Captures the rows that are right. */
    CARGA
}
