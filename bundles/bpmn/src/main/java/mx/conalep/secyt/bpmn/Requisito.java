package mx.conalep.secyt.bpmn;

/**
 * A fact that must hold before an activity can be concluded.
 *
 * @param clave by which slices know it
 * @param texto the fact in words, in Spanish
 */
public record Requisito(String clave, String texto) {}
