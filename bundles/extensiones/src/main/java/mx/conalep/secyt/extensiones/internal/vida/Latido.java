package mx.conalep.secyt.extensiones.internal.vida;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.conalep.secyt.extensiones.internal.guarda.ApagadasCompartidas;
import mx.conalep.secyt.extensiones.internal.guarda.Interruptor;
import mx.conalep.secyt.extensiones.internal.registro.Rastreador;
import mx.conalep.secyt.extensiones.internal.tipo.DescriptoresConocidos;
import mx.conalep.secyt.extensiones.internal.tipo.TiposVistos;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.trabajos.Bandeja;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every two seconds this node follows the database: what is installed, what is switched off, what types there are. Each
 * node does so by itself, without a lease.
 */
@Component(service = Latido.class, immediate = true)
public final class Latido {

    private static final Logger LOG = LoggerFactory.getLogger(Latido.class);
    private static final long CADA_MS = 2_000;
    private static final long ESPERA_S = 25;

    private final Reconciliador reconciliador;
    private final ApagadasCompartidas apagadas;
    private final TiposVistos tipos;
    private final Rastreador rastreador;
    // Never interrupted: that would break a connection of embedded Derby.
    private final ScheduledExecutorService reloj = Executors.newSingleThreadScheduledExecutor(tarea -> {
        Thread hilo = new Thread(tarea, "secyt-complementos");
        hilo.setDaemon(true);
        return hilo;
    });

    /** Starts beating. */
    @Activate
    public Latido(
            BundleContext contexto,
            @Reference Tx tx,
            @Reference Interruptor interruptor,
            @Reference DescriptoresConocidos conocidos,
            @Reference Pendientes pendientes,
            @Reference Rastreador rastreador,
            @Reference Bandeja bandeja) {
        this(
                new Reconciliador(tx, contexto, pendientes),
                new ApagadasCompartidas(tx, interruptor, bandeja),
                new TiposVistos(tx, conocidos),
                rastreador);
        var unused = reloj.scheduleWithFixedDelay(this::latir, 0, CADA_MS, TimeUnit.MILLISECONDS);
    }

    Latido(Reconciliador reconciliador, ApagadasCompartidas apagadas, TiposVistos tipos, Rastreador rastreador) {
        this.reconciliador = reconciliador;
        this.apagadas = apagadas;
        this.tipos = tipos;
        this.rastreador = rastreador;
    }

    @Deactivate
    void cerrar() {
        reloj.shutdown();
    }

    /** Beats out of turn and waits for it, but not for ever. */
    void ahora() {
        Future<?> latido = reloj.submit(this::latir);
        try {
            latido.get(ESPERA_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("Plugins do not follow the database yet", e);
        }
    }

    private void latir() {
        hacer("install plugins", reconciliador::pasar);
        hacer("share what is switched off", apagadas::sincronizar);
        hacer(
                "write down service types",
                () -> tipos.anotar(rastreador.vista().tipos().values()));
    }

    private static void hacer(String que, Runnable tarea) {
        try {
            tarea.run();
        } catch (DatabaseUnavailableException e) {
            LOG.debug("Cannot {}: no database", que, e);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Cannot {}", que, e);
        }
    }
}
