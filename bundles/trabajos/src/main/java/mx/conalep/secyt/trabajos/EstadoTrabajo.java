package mx.conalep.secyt.trabajos;

/** Of a job. */
public enum EstadoTrabajo {
    /** Waits for a node, or for its next attempt. */
    PENDIENTE,
    /** A node works on it. */
    EN_CURSO,
    /** Done. */
    TERMINADO,
    /** It cannot be done, or failed too often. */
    FALLIDO,
    /** Somebody stopped it. */
    CANCELADO;

    /** Whether nothing more will happen. */
    public boolean acabado() {
        return this == TERMINADO || this == FALLIDO || this == CANCELADO;
    }
}
