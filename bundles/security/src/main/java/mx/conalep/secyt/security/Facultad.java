package mx.conalep.secyt.security;

import java.util.Map;
import java.util.Set;

/**
 * One power that an account has today.
 *
 * @param rol what it may do
 * @param unidad key of the unit that it covers, with all below it
 */
public record Facultad(Rol rol, String unidad) {

    private static final String NACIONAL = "CONALEP";
    private static final Map<Rol, String> CENTRALES = Map.of(Rol.SPDI, "SPDI-DPP");
    private static final Set<Rol> SIN_AREA =
            Set.of(Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL, Rol.AUDITOR, Rol.ADMINISTRADOR, Rol.FIRMA);

    /** Key of the unit in which its holder works: a national post of a central area works in that area. */
    public String lugar() {
        if (!unidad.equals(NACIONAL) || SIN_AREA.contains(rol)) {
            return unidad;
        }
        return CENTRALES.getOrDefault(rol, rol.name());
    }
}
