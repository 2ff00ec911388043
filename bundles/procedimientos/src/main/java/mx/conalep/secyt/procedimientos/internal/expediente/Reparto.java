package mx.conalep.secyt.procedimientos.internal.expediente;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.procedimientos.ClaseTarea;

/** Which units an activity asks for what, in a case with these units. Pure. */
final class Reparto {

    /** Kinds of which there are several units; the rest of the manual's words are single ones. */
    static final Set<String> TIPOS = Set.of("CE", "UODCDMX", "RCEO", "CAST", "PLANTEL");

    private final String coordinador;
    private final List<Participante> participantes;

    Reparto(String coordinador, List<Participante> participantes) {
        this.coordinador = coordinador;
        this.participantes = participantes;
    }

    List<Encomienda> de(Actividad actividad) {
        ClaseTarea clase = actividad.recepcion() ? ClaseTarea.RECEPCION : ClaseTarea.PRINCIPAL;
        List<Encomienda> todas = new ArrayList<>();
        hacen(actividad).map(e -> como(e, clase)).forEach(todas::add);
        actividad.consulta().stream().flatMap(this::preguntados).forEach(todas::add);
        return todas;
    }

    private Stream<Encomienda> hacen(Actividad actividad) {
        if (!TIPOS.contains(actividad.unidad())) {
            return Stream.of(de(actividad.unidad()));
        }
        Stream<Encomienda> suyas = deTipo(actividad.unidad());
        return actividad.porUnidad() ? suyas : suyas.limit(1);
    }

    private Stream<Encomienda> preguntados(String unidad) {
        if (TIPOS.contains(unidad)) {
            return deTipo(unidad);
        }
        return Stream.of(new Encomienda(ClaseTarea.CONSULTA, unidad, unidad, Lugares.de(unidad, coordinador)));
    }

    private Encomienda de(String unidad) {
        return new Encomienda(ClaseTarea.PRINCIPAL, unidad, null, Lugares.de(unidad, coordinador));
    }

    private Stream<Encomienda> deTipo(String tipo) {
        return participantes.stream()
                .filter(p -> p.tipo().equals(tipo))
                .map(p -> new Encomienda(ClaseTarea.CONSULTA, tipo, p.unidad(), p.unidad()));
    }

    private static Encomienda como(Encomienda e, ClaseTarea clase) {
        return new Encomienda(clase, e.unidad(), e.participante(), e.lugar());
    }
}
