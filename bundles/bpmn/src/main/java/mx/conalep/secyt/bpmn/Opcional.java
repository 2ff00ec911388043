package mx.conalep.secyt.bpmn;

/**
 * An activity that is done only when somebody asks.
 *
 * @param motivo when it is done, in Spanish
 * @param despuesDe id of the activity after which it may be asked for
 */
public record Opcional(String motivo, String despuesDe) {}
