package mx.conalep.secyt.seguimiento.internal.condicion;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.procedimientos.Contexto;

/** The units of a case for which one waits: those listed as missing, or whose state is, are left out. */
final class Convocadas {

    private Convocadas() {}

    /** Planteles and CAST: those that take part, or else all below the state units that do. */
    static List<String> prestadoras(Unidades unidades, Contexto contexto, Linea linea) {
        List<Unidad> todas = unidades(unidades, contexto);
        List<Unidad> nombradas =
                todas.stream().filter(u -> u.tipo().prestaServicios()).toList();
        Set<TipoUnidad> tipos =
                linea == Linea.CAPACITACION ? Set.of(TipoUnidad.PLANTEL, TipoUnidad.CAST) : Set.of(TipoUnidad.CAST);
        Stream<Unidad> esperadas = nombradas.isEmpty()
                ? todas.stream().flatMap(u -> unidades.listar(tipos, null, u.clave(), null).stream())
                : nombradas.stream();
        return esperadas
                .filter(u -> u.ascendencia().stream().noneMatch(contexto.faltantes()::contains))
                .map(Unidad::clave)
                .distinct()
                .toList();
    }

    /** State units that take part. */
    static List<String> estatales(Unidades unidades, Contexto contexto) {
        return unidades(unidades, contexto).stream()
                .filter(u -> u.tipo().esEstatal())
                .map(Unidad::clave)
                .filter(u -> !contexto.faltantes().contains(u))
                .toList();
    }

    private static List<Unidad> unidades(Unidades unidades, Contexto contexto) {
        return contexto.participantes().stream()
                .flatMap(u -> unidades.buscar(u).stream())
                .toList();
    }

    /** The first of a list and how many more. */
    static String algunas(List<String> claves) {
        int mas = claves.size() - 10;
        return String.join(", ", claves.subList(0, Math.min(10, claves.size())))
                + (mas > 0 ? " y " + mas + " más" : "");
    }

    /** Line of a case of the manual. */
    static Linea linea(Contexto contexto) {
        return contexto.linea().equals("TECNOLOGICOS") ? Linea.TECNOLOGICOS : Linea.CAPACITACION;
    }
}
