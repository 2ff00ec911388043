package mx.conalep.secyt.informes.edicion;

/** What has become of an edition. */
public enum EstadoEdicion {
    /** In force as issued. */
    EMITIDA,
    /** In force together with its fe de erratas. */
    CORREGIDA
}
