package mx.conalep.secyt.procedimientos.internal.definicion;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Flujo;
import mx.conalep.secyt.bpmn.Hallazgo;
import mx.conalep.secyt.bpmn.Nodo;
import mx.conalep.secyt.bpmn.Revisor;
import mx.conalep.secyt.bpmn.Siglas;
import mx.conalep.secyt.organizacion.Unidades;

/** What the procedure of a unit must be like so that its cases can be worked. */
final class RevisionAporte {

    private static final int CLAVE = 40;
    private static final int ID = 20;
    private static final int RESPUESTA = 80;

    private final Unidades unidades;

    RevisionAporte(Unidades unidades) {
        this.unidades = unidades;
    }

    /** Why not, in Spanish; empty when they can. */
    String motivo(Definicion d, Collection<Definicion> todas) {
        return Stream.<Optional<String>>of(medidas(d), carriles(d), decisiones(d), ejecucion(d, todas))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static Optional<String> medidas(Definicion d) {
        if (d.actividades().isEmpty()) {
            return Optional.of("No tiene ninguna userTask.");
        }
        if (d.clave().length() > CLAVE) {
            return Optional.of("Su clave pasa de " + CLAVE + " letras; acórtela.");
        }
        return d.actividades().stream()
                .filter(a -> a.id().length() > ID || a.numero().length() > ID)
                .findFirst()
                .map(a -> "El id o el número de «" + a.titulo() + "» pasa de " + ID + " letras; acórtelo.");
    }

    private Optional<String> carriles(Definicion d) {
        return d.actividades().stream()
                .flatMap(a -> Stream.concat(a.unidades().stream(), a.consulta().stream()))
                .filter(u -> !Siglas.conocida(u) && unidades.buscar(u).isEmpty())
                .findFirst()
                .map(u ->
                        "El carril «" + u + "» no es una unidad: póngale de nombre, o en secyt:unidad, la clave de una"
                                + " (CE-08), sus siglas (CST) o su tipo (CE, CAST, PLANTEL).");
    }

    private static Optional<String> decisiones(Definicion d) {
        return d.nodos().stream()
                .filter(n -> n.tipo() == Nodo.Tipo.DECISION)
                .filter(n -> !nombradas(
                        d.salidas(n.id()).stream().map(Flujo::respuesta).toList()))
                .findFirst()
                .map(n -> "De la compuerta «" + n.id() + "» salen flujos sin nombre, repetidos o de más de " + RESPUESTA
                        + " letras; nombre cada uno con su respuesta.");
    }

    private static boolean nombradas(List<String> respuestas) {
        return respuestas.stream().noneMatch(r -> r.isEmpty() || r.length() > RESPUESTA)
                && new HashSet<>(respuestas).size() == respuestas.size();
    }

    private static Optional<String> ejecucion(Definicion d, Collection<Definicion> todas) {
        return Revisor.revisar(d, todas).stream()
                .filter(h -> h.nivel() == Hallazgo.Nivel.ERROR)
                .findFirst()
                .map(h -> h.lugar() + ": " + h.mensaje() + " " + h.remedio());
    }
}
