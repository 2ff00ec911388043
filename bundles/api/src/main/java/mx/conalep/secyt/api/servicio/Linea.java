package mx.conalep.secyt.api.servicio;

/** Línea de servicio del Sistema CONALEP: cada una tiene su coordinación nacional y sus periodos. */
public enum Linea {
    /** Servicios de capacitación (Pd-02), a cargo de la CSC. */
    CAPACITACION,
    /** Servicios tecnológicos (Pd-01), a cargo de la CST. */
    TECNOLOGICOS
}
