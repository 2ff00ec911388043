package mx.conalep.secyt.organizacion.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.conalep.secyt.organizacion.Unidad;
import org.jspecify.annotations.Nullable;

/** The whole tree of units as stored at one revision, seen from one day. Immutable. */
final class Arbol {

    /**
     * Tells two trees apart.
     *
     * @param revision counts the changes
     * @param hoy civil day in Mexico City: a change may begin to hold at midnight
     */
    record Marca(long revision, LocalDate hoy) {}

    private final Marca marca;
    private final Map<String, Nodo> nodos;
    private final Map<String, Ficha> actuales;
    private final List<Ficha> enOrden;

    Arbol(Marca marca, List<Nodo> todos) {
        this.marca = marca;
        this.nodos = new TreeMap<>();
        todos.forEach(n -> nodos.put(n.clave(), n));
        this.actuales = new HashMap<>();
        this.enOrden = new ArrayList<>(todos.size());
        nodos.values().forEach(n -> {
            Ficha ficha = ficha(n, n.acotar(marca.hoy()));
            actuales.put(n.clave(), ficha);
            enOrden.add(ficha);
        });
    }

    Marca marca() {
        return marca;
    }

    LocalDate hoy() {
        return marca.hoy();
    }

    @Nullable Nodo nodo(String clave) {
        return nodos.get(clave);
    }

    /** As it is now, closed or not. */
    @Nullable Ficha actual(String clave) {
        return actuales.get(clave);
    }

    Optional<Ficha> en(String clave, LocalDate dia) {
        return Optional.ofNullable(nodos.get(clave)).filter(n -> n.existe(dia)).map(n -> ficha(n, dia));
    }

    /** Those that exist on a day, as they were then, in order of key; null means today. */
    Stream<Ficha> todas(@Nullable LocalDate dia) {
        if (dia == null) {
            return enOrden.stream().filter(f -> f.unidad().vigente(marca.hoy()));
        }
        return nodos.values().stream().filter(n -> n.existe(dia)).map(n -> ficha(n, dia));
    }

    private Ficha ficha(Nodo n, LocalDate dia) {
        Vigencia v = n.vigencia(dia);
        Unidad unidad = new Unidad(
                n.clave(),
                n.tipo(),
                v.nombre(),
                n.entidad(),
                v.municipio(),
                n.desde(),
                n.hasta(),
                n.version(),
                n.demostracion(),
                ascendencia(n, dia));
        return new Ficha(unidad, n.ubicacion());
    }

    private List<String> ascendencia(Nodo abajo, LocalDate dia) {
        List<String> camino = new ArrayList<>();
        for (Nodo n = abajo; n != null && !camino.contains(n.clave()); n = arriba(n, dia)) {
            camino.add(n.clave());
        }
        return camino;
    }

    private @Nullable Nodo arriba(Nodo n, LocalDate dia) {
        String padre = n.vigencia(dia).padre();
        return padre == null ? null : nodos.get(padre);
    }
}
