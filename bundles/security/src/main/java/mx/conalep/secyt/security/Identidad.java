package mx.conalep.secyt.security;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.BeforeCommit;
import mx.conalep.secyt.persistence.TxContext;

/**
 * Who is calling, with the powers of the posts that he holds today. Immutable.
 *
 * @param cuenta name of the account
 * @param nombre name of the person, for display
 * @param facultades what he may do and where
 * @param total whether everything is allowed: only for work of the system itself
 * @param beforeCommit what must be in the same transaction
 */
public record Identidad(
        String cuenta, String nombre, Set<Facultad> facultades, boolean total, BeforeCommit beforeCommit)
        implements TxContext, Principal {

    /** Copies the powers. */
    public Identidad {
        facultades = Set.copyOf(facultades);
    }

    /** A person's identity. */
    public static Identidad de(String cuenta, String nombre, Set<Facultad> facultades) {
        return new Identidad(cuenta, nombre, facultades, false, BeforeCommit.NOTHING);
    }

    /** The system itself, in the name of one of its parts; every use case is open to it. */
    public static Identidad sistema(String parte) {
        return new Identidad("sistema:" + parte, "SECyT", Set.of(), true, BeforeCommit.NOTHING);
    }

    /**
     * The identity of a request.
     *
     * @throws Problema 401 when nobody has logged in
     */
    public static Identidad de(SecurityContext contexto) {
        if (contexto.getUserPrincipal() instanceof Identidad identidad) {
            return identidad;
        }
        throw new Problema(401, "sin-identificar", "Identifíquese con su cuenta y contraseña.", List.of());
    }

    /** The same identity with something to do in the transaction. */
    public Identidad con(BeforeCommit antes) {
        return new Identidad(cuenta, nombre, facultades, total, antes);
    }

    /** Keys of the units in which he works, in order; empty when he works in none. */
    public SortedSet<String> lugares() {
        return facultades.stream()
                .filter(f -> f.rol().trabaja())
                .map(Facultad::lugar)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSortedSet));
    }

    /** Whether a post gives him the role anywhere. */
    public boolean tiene(Rol... roles) {
        List<Rol> buscados = Arrays.asList(roles);
        return total || facultades.stream().anyMatch(f -> buscados.contains(f.rol()));
    }

    /** Whether a post gives him one of the roles over the scope. */
    public boolean puede(Ambito ambito, Rol... roles) {
        if (total) {
            return true;
        }
        List<Rol> buscados = Arrays.asList(roles);
        List<String> unidades = ambito.ascendencia();
        return facultades.stream().anyMatch(f -> buscados.contains(f.rol()) && unidades.contains(f.unidad()));
    }

    /**
     * Demands one of the roles over the scope.
     *
     * @param accion what is being tried, as an infinitive, for the message
     * @throws Problema 403 otherwise
     */
    public void exigir(String accion, Ambito ambito, Rol... roles) {
        if (!puede(ambito, roles)) {
            String puestos = Arrays.stream(roles).map(Rol::name).collect(Collectors.joining(" o "));
            throw Problema.prohibido(
                    "fuera-de-ambito",
                    "Su puesto no permite " + accion + " en "
                            + ambito.ascendencia().get(0) + "; lo puede hacer " + puestos
                            + " de esa unidad o de una superior.");
        }
    }

    @Override
    public String actor() {
        return cuenta;
    }

    @Override
    public String getName() {
        return cuenta;
    }
}
