package mx.conalep.secyt.normativa.internal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;

/** Who manages norms and meetings, who works where, and who sees what. */
public final class Gestion {

    /** Those that manage something of this slice. */
    public static final Set<Rol> ROLES = EnumSet.of(Rol.CST, Rol.CSC, Rol.DSTC);

    private static final Ambito NACIONAL = () -> List.of(Unidad.NACIONAL);

    private Gestion() {}

    /** Whether he manages what governs one of the lines. */
    public static boolean gestiona(Identidad quien, Collection<Linea> lineas) {
        return quien.puede(NACIONAL, roles(lineas));
    }

    /**
     * Demands it.
     *
     * @throws Problema 403 otherwise
     */
    public static void exigir(Identidad quien, String accion, Collection<Linea> lineas) {
        quien.exigir(accion, NACIONAL, roles(lineas));
    }

    /** Whether he manages for one of the lines. */
    public static boolean gestiona(Identidad quien) {
        return quien.puede(NACIONAL, ROLES.toArray(Rol[]::new));
    }

    /**
     * Demands it.
     *
     * @throws Problema 403 otherwise
     */
    public static void exigir(Identidad quien, String accion) {
        quien.exigir(accion, NACIONAL, ROLES.toArray(Rol[]::new));
    }

    private static Rol[] roles(Collection<Linea> lineas) {
        Set<Rol> roles = EnumSet.of(Rol.DSTC);
        lineas.forEach(l -> roles.add(l == Linea.CAPACITACION ? Rol.CSC : Rol.CST));
        return roles.toArray(Rol[]::new);
    }

    /** Key of the unit in whose name he manages; the given one when he works in none of its kind. */
    public static String oficina(Identidad quien, String area) {
        Set<String> suyas = quien.facultades().stream()
                .filter(f -> ROLES.contains(f.rol()))
                .map(Facultad::lugar)
                .collect(Collectors.toCollection(TreeSet::new));
        return suyas.isEmpty() || suyas.contains(area) ? area : suyas.iterator().next();
    }

    /**
     * Demands that he works in the unit.
     *
     * @throws Problema 403 otherwise
     */
    public static void exigirTrabaja(Identidad quien, String unidad, String accion) {
        if (!quien.total() && !quien.lugares().contains(unidad)) {
            throw Problema.prohibido(
                    "fuera-de-ambito",
                    "Sólo puede " + accion + " quien trabaja en " + unidad + "; pídalo a esa unidad.");
        }
    }

    /** Keys of the units that he sees: his and those below them; null when it is all. */
    public static @Nullable Set<String> visibles(Identidad quien, Unidades unidades) {
        Set<String> raices = quien.facultades().stream()
                .filter(f -> f.rol() != Rol.FIRMA)
                .map(Facultad::unidad)
                .collect(Collectors.toSet());
        if (quien.total() || raices.contains(Unidad.NACIONAL)) {
            return null;
        }
        Set<String> visibles = new TreeSet<>(quien.lugares());
        for (String raiz : raices) {
            unidades.listar(Set.of(), null, raiz, null).forEach(u -> visibles.add(u.clave()));
        }
        return visibles;
    }
}
