package mx.conalep.secyt.procedimientos.internal.expediente;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;

/** Which units take part in a new case: those named, with what the procedure needs beside them, or all of its kinds. */
final class Convocatoria {

    private static final int MAXIMO = 1_000;

    private final Unidades unidades;

    Convocatoria(Unidades unidades) {
        this.unidades = unidades;
    }

    /**
     * In the order in which they were named.
     *
     * @throws Problema 422 for a unit that does not exist, or when nobody is left to do an activity
     */
    List<Participante> de(Definicion definicion, List<String> nombradas) {
        Set<String> tipos = tipos(definicion);
        Map<String, Unidad> todas = new LinkedHashMap<>();
        nombradas.forEach(u -> agregar(todas, List.of(unidades.exigir(u, "participantes"))));
        if (todas.isEmpty()) {
            tipos.forEach(t -> agregar(todas, unidades.listar(Set.of(TipoUnidad.valueOf(t)), null, null, null)));
        } else {
            completar(todas, tipos, hacen(definicion));
        }
        exigir(todas.values(), hacen(definicion));
        return todas.values().stream()
                .map(u -> new Participante(u.clave(), u.tipo().name()))
                .toList();
    }

    private void completar(Map<String, Unidad> todas, Set<String> tipos, Set<String> hacen) {
        if (tipos.stream().anyMatch(Convocatoria::estatal)
                && todas.values().stream().noneMatch(Convocatoria::estatal)) {
            List.copyOf(todas.values()).forEach(u -> agregar(todas, arriba(u)));
        }
        hacen.stream()
                .filter(t ->
                        todas.values().stream().noneMatch(u -> u.tipo().name().equals(t)))
                .forEach(t -> List.copyOf(todas.values()).forEach(u -> agregar(todas, abajo(t, u))));
    }

    private List<Unidad> arriba(Unidad unidad) {
        return unidad.ascendencia().stream()
                .flatMap(u -> unidades.buscar(u).stream())
                .filter(Convocatoria::estatal)
                .toList();
    }

    private List<Unidad> abajo(String tipo, Unidad unidad) {
        return unidades.listar(Set.of(TipoUnidad.valueOf(tipo)), null, unidad.clave(), null);
    }

    private static void exigir(Collection<Unidad> todas, Set<String> hacen) {
        for (String tipo : hacen) {
            if (todas.stream().noneMatch(u -> u.tipo().name().equals(tipo))) {
                throw Problema.campo("participantes", "Diga al menos una unidad de tipo " + tipo + ".", null);
            }
        }
        if (todas.size() > MAXIMO) {
            throw Problema.campo("participantes", "Convoque a " + MAXIMO + " unidades a lo más.", todas.size());
        }
    }

    private static Set<String> tipos(Definicion definicion) {
        return definicion.actividades().stream()
                .flatMap(a -> Stream.concat(Stream.of(a.unidad()), a.consulta().stream()))
                .filter(Reparto.TIPOS::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> hacen(Definicion definicion) {
        return definicion.actividades().stream()
                .map(Actividad::unidad)
                .filter(Reparto.TIPOS::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean estatal(String tipo) {
        return TipoUnidad.valueOf(tipo).esEstatal();
    }

    private static boolean estatal(Unidad unidad) {
        return unidad.tipo().esEstatal();
    }

    private static void agregar(Map<String, Unidad> todas, List<Unidad> otras) {
        otras.forEach(u -> todas.putIfAbsent(u.clave(), u));
    }
}
