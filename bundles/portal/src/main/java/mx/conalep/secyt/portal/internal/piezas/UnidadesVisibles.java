package mx.conalep.secyt.portal.internal.piezas;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The units that somebody can choose. Thread-safe. */
@Component(service = UnidadesVisibles.class)
public final class UnidadesVisibles {

    private static final Set<TipoUnidad> PRESTAN = Set.of(TipoUnidad.PLANTEL, TipoUnidad.CAST);
    private static final Set<TipoUnidad> TODAS = Set.of(
            TipoUnidad.PLANTEL,
            TipoUnidad.CAST,
            TipoUnidad.CE,
            TipoUnidad.UODCDMX,
            TipoUnidad.RCEO,
            TipoUnidad.CENTRAL);

    private final Unidades unidades;

    /** Of that tree. */
    @Activate
    public UnidadesVisibles(@Reference Unidades unidades) {
        this.unidades = unidades;
    }

    /** All that lies below his posts, state units before their planteles and CAST. */
    public List<Opcion> todas(Identidad quien) {
        return opciones(quien, TODAS, Rol.values());
    }

    /** The planteles and CAST over which he holds one of the roles. */
    public List<Opcion> queOpera(Identidad quien, Rol... roles) {
        return opciones(quien, PRESTAN, roles);
    }

    /** Name of a unit after its key; the key alone when there is none. */
    public String rotulo(String clave) {
        return unidades.buscar(clave).map(u -> u.nombre() + " (" + clave + ")").orElse(clave);
    }

    /** Name of a unit; empty when there is none. */
    public String nombre(String clave) {
        return unidades.buscar(clave).map(Unidad::nombre).orElse("");
    }

    private List<Opcion> opciones(Identidad quien, Set<TipoUnidad> tipos, Rol... roles) {
        return raices(quien, roles)
                .flatMap(raiz -> unidades.listar(tipos, null, raiz, null).stream())
                .distinct()
                .sorted(Comparator.comparing(UnidadesVisibles::orden))
                .map(u -> new Opcion(u.clave(), u.clave() + " · " + u.nombre()))
                .toList();
    }

    private static Stream<String> raices(Identidad quien, Rol... roles) {
        List<Rol> buscados = List.of(roles);
        return quien.total()
                ? Stream.of(Unidad.NACIONAL)
                : quien.facultades().stream()
                        .filter(f -> f.rol() != Rol.FIRMA && buscados.contains(f.rol()))
                        .map(Facultad::unidad)
                        .distinct();
    }

    private static String orden(Unidad unidad) {
        String nivel = unidad.tipo() == TipoUnidad.CENTRAL ? "0" : unidad.tipo().esEstatal() ? "1" : "2";
        return Objects.requireNonNullElse(unidad.entidad(), "") + nivel + unidad.clave();
    }
}
