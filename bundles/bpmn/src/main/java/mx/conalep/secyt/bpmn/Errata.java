package mx.conalep.secyt.bpmn;

/**
 * Where the manual slips or is silent.
 *
 * @param impreso what is printed, in Spanish
 * @param lectura how it is read here, in Spanish
 */
public record Errata(String impreso, String lectura) {}
