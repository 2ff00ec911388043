package mx.conalep.secyt.extensiones.internal.registro;

import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.extensiones.internal.decision.AjustesUnidad;
import mx.conalep.secyt.extensiones.internal.decision.Habilitacion;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is in use of one contract, for a unit or for a person, with the settings that go with it. */
@Component(service = Habilitadas.class)
public final class Habilitadas {

    private final Rastreador rastreador;
    private final Habilitacion habilitacion;
    private final AjustesUnidad ajustes;

    /** Reads what the tracker sees. */
    @Activate
    public Habilitadas(
            @Reference Rastreador rastreador, @Reference Habilitacion habilitacion, @Reference AjustesUnidad ajustes) {
        this.rastreador = rastreador;
        this.habilitacion = habilitacion;
        this.ajustes = ajustes;
    }

    /** Those that serve a unit, by key. */
    public List<Pieza> para(Clase clase, Ambito unidad) {
        return rastreador.vista().piezas(clase).values().stream()
                .filter(p -> sirve(p, unidad))
                .toList();
    }

    /** Those that somebody may see and use, by key. */
    public List<Pieza> para(Clase clase, Identidad quien) {
        return rastreador.vista().piezas(clase).values().stream()
                .filter(p -> habilitacion.permite(quien, p.origen()))
                .toList();
    }

    /** The one with that key, if he may see and use it. */
    public Optional<Pieza> buscar(Clase clase, Identidad quien, String id) {
        return Optional.ofNullable(rastreador.vista().piezas(clase).get(id))
                .filter(p -> habilitacion.permite(quien, p.origen()));
    }

    /** Whether it serves a unit. */
    public boolean sirve(Pieza pieza, Ambito unidad) {
        return habilitacion.cubre(pieza.origen(), unidad);
    }

    /** What a unit set for it. */
    public Valores ajustes(Pieza pieza, String unidad) {
        return ajustes.de(pieza, unidad);
    }
}
