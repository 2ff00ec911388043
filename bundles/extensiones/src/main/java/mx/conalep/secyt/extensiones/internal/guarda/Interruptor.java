package mx.conalep.secyt.extensiones.internal.guarda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.conalep.secyt.extensiones.Apagada;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.http.Problema;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Switches a contribution off for a unit after some failures in a row. It counts in memory; whoever keeps it for all
 * nodes takes what is to be written and hands back what all of them switched off. Thread-safe.
 */
@Component(service = Interruptor.class, configurationPid = "mx.conalep.secyt.extensiones")
public final class Interruptor {

    public static final String SIN_UNIDAD = "*";

    private final int tope;
    private final Duration ventana;
    private final Map<Llave, Deque<Instant>> rachas = new ConcurrentHashMap<>();
    private final Map<Llave, Corte> apagadas = new ConcurrentHashMap<>();
    private final Queue<Llave> porEscribir = new ConcurrentLinkedQueue<>();

    /** When a contribution is switched off; set in the file of the guard's limits. */
    @ComponentPropertyType
    public @interface Ajustes {

        /** Failures in a row; 0 never switches off. */
        int fallasSeguidas() default 5;

        /** Within so many seconds. */
        long ventanaFallasS() default 600;
    }

    /** What is switched off. */
    public record Llave(String bundle, String clase, String id, String unidad) {

        static Llave de(Pieza pieza, String unidad) {
            return new Llave(pieza.origen().bundle(), pieza.clase().contrato().getSimpleName(), pieza.id(), unidad);
        }
    }

    /**
     * A switched-off contribution.
     *
     * @param version of the bundle that failed: another one is tried again
     */
    record Corte(Llave llave, String version, Instant desde, int fallas, String motivo) {

        Apagada apagada() {
            return new Apagada(llave.clase(), llave.id(), llave.unidad(), desde, fallas, motivo);
        }
    }

    /** Starts with the configured limits. */
    @Activate
    public Interruptor(Ajustes ajustes) {
        this(ajustes.fallasSeguidas(), Duration.ofSeconds(ajustes.ventanaFallasS()));
    }

    public Interruptor(int tope, Duration ventana) {
        this.tope = tope;
        this.ventana = ventana;
    }

    /**
     * Lets a call pass.
     *
     * @throws Problema 503 naming the bundle when it is switched off for the unit
     */
    public void exigirEncendida(Pieza pieza, String unidad) {
        Corte corte = apagadas.isEmpty() ? null : apagadas.get(Llave.de(pieza, unidad));
        if (corte != null && corte.version().equals(pieza.origen().version())) {
            throw rechazo(corte);
        }
    }

    void bien(Pieza pieza, String unidad) {
        if (!rachas.isEmpty()) {
            rachas.remove(Llave.de(pieza, unidad));
        }
    }

    /** Counts a failure; switches off when it is one too many. The core is never switched off. */
    public void falla(Pieza pieza, String unidad, Instant momento, String motivo) {
        if (tope <= 0 || pieza.origen().nucleo()) {
            return;
        }
        Llave llave = Llave.de(pieza, unidad);
        int seguidas =
                rachas.compute(llave, (k, racha) -> conOtra(racha, momento)).size();
        if (seguidas >= tope) {
            rachas.remove(llave);
            apagadas.put(llave, new Corte(llave, pieza.origen().version(), momento, seguidas, motivo));
            porEscribir.add(llave);
        }
    }

    private Deque<Instant> conOtra(@Nullable Deque<Instant> racha, Instant momento) {
        Deque<Instant> seguidas = new ArrayDeque<>(racha == null ? List.of() : racha);
        seguidas.removeIf(m -> m.isBefore(momento.minus(ventana)));
        seguidas.addLast(momento);
        return seguidas;
    }

    /** What of a bundle is switched off. */
    List<Apagada> apagadas(String bundle, String version) {
        return apagadas.values().stream()
                .filter(c -> c.llave().bundle().equals(bundle) && c.version().equals(version))
                .map(Corte::apagada)
                .sorted(Comparator.comparing(Apagada::id).thenComparing(Apagada::unidad))
                .toList();
    }

    /** Everything that is switched off. */
    List<Corte> todas() {
        return List.copyOf(apagadas.values());
    }

    /** What has to be kept for all nodes and is not yet. */
    List<Corte> porEscribir() {
        return porEscribir.stream()
                .distinct()
                .map(apagadas::get)
                .filter(Objects::nonNull)
                .toList();
    }

    void escrita(Corte corte) {
        porEscribir.remove(corte.llave());
    }

    /** What all nodes have switched off replaces what this one knew, but for what it has not written yet. */
    void compartir(Collection<Corte> deTodos) {
        Map<Llave, Corte> nuevas = deTodos.stream().collect(Collectors.toMap(Corte::llave, c -> c));
        Map<Llave, Corte> ajenas = new HashMap<>(apagadas);
        ajenas.keySet().removeIf(k -> nuevas.containsKey(k) || porEscribir.contains(k));
        ajenas.keySet().forEach(this::encender);
        apagadas.putAll(nuevas);
    }

    /** Tries again: one more failure switches it off at once. */
    public void encender(Predicate<Llave> cuales) {
        apagadas.keySet().stream().filter(cuales).toList().forEach(this::encender);
    }

    private void encender(Llave llave) {
        porEscribir.remove(llave);
        if (apagadas.remove(llave) != null) {
            rachas.put(llave, new ArrayDeque<>(Collections.nCopies(Math.max(0, tope - 1), Instant.MAX)));
        }
    }

    private static Problema rechazo(Corte corte) {
        Llave llave = corte.llave();
        return new Problema(
                503,
                "complemento-apagado",
                "«" + llave.id() + "» del complemento " + llave.bundle() + " está apagado "
                        + (llave.unidad().equals(SIN_UNIDAD) ? "" : "para " + llave.unidad() + " ")
                        + "desde " + corte.desde() + ": falló " + corte.fallas() + " veces seguidas (" + corte.motivo()
                        + "). Pida a quien administra los complementos que lo corrija o lo reintente.",
                List.of());
    }
}
