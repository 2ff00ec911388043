package mx.conalep.secyt.seguimiento.internal.ambito;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Placeholders;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;

/**
 * A set of units that deliver services: all, those of some federal entities, and some by name. Tables that hold
 * {@code unidad} and {@code entidad} are filtered by it, closed units included.
 */
public final class Alcance {

    private final boolean todo;
    private final SortedSet<String> entidades = new TreeSet<>();
    private final SortedSet<String> unidades = new TreeSet<>();

    private Alcance(boolean todo) {
        this.todo = todo;
    }

    /** A unit and those below it. */
    public static Alcance de(Unidad unidad) {
        return new Alcance(unidad.clave().equals(Unidad.NACIONAL)).agregar(unidad);
    }

    /**
     * What a caller may read: all that lies below his posts, or of it what lies below one unit.
     *
     * @param clave the unit that he asks for; null means all that he may read
     * @throws Problema 422 for an unknown unit, 403 when it is out of his scope
     */
    public static Alcance visible(Identidad quien, Unidades unidades, @Nullable String clave) {
        if (clave != null) {
            Unidad unidad = unidades.exigir(clave, "unidad");
            exigirVer(quien, unidad);
            return de(unidad);
        }
        List<String> propias = lectoras(quien);
        Alcance alcance = new Alcance(quien.total() || propias.contains(Unidad.NACIONAL));
        propias.stream().flatMap(u -> unidades.buscar(u).stream()).forEach(alcance::agregar);
        return alcance;
    }

    /** Whether some post of the caller covers the unit. */
    public static boolean ve(Identidad quien, Unidad unidad) {
        return quien.total() || lectoras(quien).stream().anyMatch(unidad.ascendencia()::contains);
    }

    private static void exigirVer(Identidad quien, Unidad unidad) {
        if (!ve(quien, unidad)) {
            throw Problema.prohibido(
                    "fuera-de-ambito",
                    "Sus puestos no le permiten consultar " + unidad.clave()
                            + "; quite el filtro «unidad» para ver lo que sí puede.");
        }
    }

    private static List<String> lectoras(Identidad quien) {
        return quien.facultades().stream()
                .filter(f -> f.rol() != Rol.FIRMA)
                .map(Facultad::unidad)
                .toList();
    }

    private Alcance agregar(Unidad unidad) {
        if (unidad.tipo().esEstatal()) {
            entidades.add(Objects.requireNonNull(unidad.entidad()));
        } else {
            unidades.add(unidad.clave());
        }
        return this;
    }

    /** Whether it is the whole country. */
    public boolean todo() {
        return todo;
    }

    /** Whether a unit lies in it. */
    public boolean contiene(String unidad, @Nullable String entidad) {
        return todo || unidades.contains(unidad) || (entidad != null && entidades.contains(entidad));
    }

    /**
     * Restricts a query.
     *
     * @param prefijo of the columns, such as {@code "s."}; may be empty
     */
    public Condiciones aplicar(Condiciones condiciones, String prefijo) {
        if (todo) {
            return condiciones;
        }
        if (entidades.isEmpty()) {
            return condiciones.entre(prefijo + "unidad", unidades);
        }
        if (unidades.isEmpty()) {
            return condiciones.entre(prefijo + "entidad", entidades);
        }
        List<Object> valores = new ArrayList<>(entidades);
        valores.addAll(unidades);
        return condiciones.y(
                "(" + prefijo + "entidad IN (" + Placeholders.of(entidades) + ") OR " + prefijo + "unidad IN ("
                        + Placeholders.of(unidades) + "))",
                valores.toArray());
    }
}
