package mx.conalep.secyt.seguimiento;

/**
 * What stands in the open months of some units.
 *
 * @param servicios services in each state
 * @param sinCaptura months of a unit and line that have ended and of which nothing is known
 */
public record Pendientes(Periodo.Cuentas servicios, int sinCaptura) {}
