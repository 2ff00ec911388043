package mx.conalep.secyt.procedimientos;

/** Of a task. */
public enum EstadoTarea {
    /** To be done. */
    ABIERTA,
    /** Done. */
    CONCLUIDA,
    /** Not done, and the coordinator said why it is not waited for. */
    JUSTIFICADA,
    /** Taken back: the case was cancelled or a step was undone. */
    RETIRADA
}
