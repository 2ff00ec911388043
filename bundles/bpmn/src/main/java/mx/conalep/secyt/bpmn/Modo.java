package mx.conalep.secyt.bpmn;

/** How an activity calls another procedure. */
public enum Modo {
    /** It waits for the called one to end. */
    ESPERAR,
    /** It starts the called one and goes on. */
    LANZAR,
    /** The called one runs once for each agreement. */
    POR_CONVENIO,
    /** The called one runs once for each period. */
    POR_PERIODO
}
