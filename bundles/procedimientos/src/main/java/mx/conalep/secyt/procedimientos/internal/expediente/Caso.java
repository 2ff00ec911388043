package mx.conalep.secyt.procedimientos.internal.expediente;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.http.Problema;

/**
 * A case as it was read: enough to decide what may be done.
 *
 * @param cabecera its row
 * @param definicion the revision on which it runs
 * @param participantes in order
 * @param fichas all tokens, in order
 * @param labores all tasks, in order
 */
record Caso(
        Cabecera cabecera,
        Definicion definicion,
        List<Participante> participantes,
        List<Ficha> fichas,
        List<Labor> labores) {

    Actividad actividad(String id) {
        return definicion.actividades().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problema.noExiste("una actividad de " + cabecera.procedimiento(), id));
    }

    Marcha marcha() {
        return new Marcha(definicion);
    }

    Reparto reparto() {
        return new Reparto(cabecera.coordinador(), participantes);
    }

    Set<Marca> marcas() {
        Set<Marca> marcas = new LinkedHashSet<>();
        fichas.stream().filter(Ficha::abierta).map(Ficha::marca).forEach(marcas::add);
        return marcas;
    }

    /** The token of the last time that an activity was open, unless that was taken back. */
    Optional<Ficha> ultima(String actividad) {
        return fichas.stream()
                .filter(f -> f.actividad().equals(actividad) && f.estado() != Ficha.Estado.RETIRADA)
                .reduce((a, b) -> b);
    }

    Optional<Ficha> abierta(String actividad) {
        return ultima(actividad).filter(Ficha::abierta);
    }

    List<Labor> labores(Ficha ficha) {
        return labores.stream().filter(l -> l.ficha() == ficha.numero()).toList();
    }

    /** The activities that are open, in words. */
    String dondeVa() {
        List<String> abiertas = fichas.stream()
                .filter(f -> f.abierta() && !f.actividad().isEmpty())
                .map(f -> actividad(f.actividad()))
                .map(a -> a.numero() + " «" + a.titulo() + "» (" + a.unidad() + ")")
                .toList();
        return abiertas.isEmpty() ? "ninguna actividad" : String.join(", ", abiertas);
    }
}
