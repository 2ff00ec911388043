package mx.conalep.secyt.trabajos.internal;

/** Of a notice. */
public enum Estado {
    /** Still to be delivered. */
    PENDIENTE,
    /** Every channel of the unit took it. */
    ENTREGADO,
    /** It failed too often. */
    AGOTADO
}
