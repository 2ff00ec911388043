package mx.conalep.secyt.bpmn;

/**
 * A flow between two nodes.
 *
 * @param desde id of a node
 * @param hasta id of a node
 * @param respuesta the answer that takes it, empty unless it leaves a decision
 */
public record Flujo(String desde, String hasta, String respuesta) {}
