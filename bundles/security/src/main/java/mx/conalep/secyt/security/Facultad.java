package mx.conalep.secyt.security;

/**
 * One power that an account has today.
 *
 * @param rol what it may do
 * @param unidad key of the unit that it covers, with all below it
 */
public record Facultad(Rol rol, String unidad) {}
