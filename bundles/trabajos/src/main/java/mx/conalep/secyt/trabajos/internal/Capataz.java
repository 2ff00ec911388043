package mx.conalep.secyt.trabajos.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import mx.conalep.secyt.persistence.Heartbeat;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.trabajos.Obrero;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Has the jobs done: two at a time on each node. */
@Component(
        service = {},
        immediate = true)
public final class Capataz {

    private static final Duration PAUSA = Duration.ofSeconds(1);
    private static final Duration PRORROGA = Duration.ofSeconds(15);

    private final List<Obrero> obreros = new CopyOnWriteArrayList<>();
    private final Cuadrilla cuadrilla;
    private final List<Heartbeat> latidos;

    /** Starts the rounds. */
    @Activate
    public Capataz(@Reference Tx tx) {
        cuadrilla = new Cuadrilla(tx, () -> obreros);
        latidos = Stream.of(latido("secyt-trabajos-1"), latido("secyt-trabajos-2"), prorroga())
                .toList();
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "despedir")
    void contratar(Obrero obrero) {
        obreros.add(obrero);
    }

    void despedir(Obrero obrero) {
        obreros.remove(obrero);
    }

    @Deactivate
    void cerrar() {
        cuadrilla.detener();
        latidos.forEach(Heartbeat::close);
    }

    private Heartbeat latido(String nombre) {
        return new Heartbeat(nombre, "do jobs", PAUSA, PAUSA, cuadrilla::ronda);
    }

    private Heartbeat prorroga() {
        return new Heartbeat("secyt-trabajos", "prolong jobs", PRORROGA, PRORROGA, cuadrilla::prolongar);
    }
}
