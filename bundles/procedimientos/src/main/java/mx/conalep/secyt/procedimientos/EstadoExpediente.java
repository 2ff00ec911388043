package mx.conalep.secyt.procedimientos;

/** Of a case. */
public enum EstadoExpediente {
    /** Something is open that keeps it so. */
    ABIERTO,
    /** It came to its end. */
    TERMINADO,
    /** Somebody ended it, with a reason. */
    CANCELADO
}
