package mx.conalep.secyt.bpmn;

/**
 * The call of another procedure.
 *
 * @param clave of the procedure called
 * @param codigo that the procedure called bears itself
 * @param codigoImpreso that the calling table prints for it
 * @param modo how it is called
 */
public record Llamada(String clave, String codigo, String codigoImpreso, Modo modo) {}
