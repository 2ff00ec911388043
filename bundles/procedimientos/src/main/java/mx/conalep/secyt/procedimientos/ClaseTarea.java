package mx.conalep.secyt.procedimientos;

/** What a unit is asked for. */
public enum ClaseTarea {
    /** To do the activity. */
    PRINCIPAL,
    /** To answer within the activity of another unit. */
    CONSULTA,
    /** To acknowledge. */
    RECEPCION
}
