package mx.conalep.secyt.bpmn;

/** The line of services that a procedure belongs to. */
public enum Linea {
    TECNOLOGICOS,
    CAPACITACION,
    /** A procedure of a state college or a service centre, not of the manual. */
    LOCAL
}
