package mx.conalep.secyt.extensiones.internal.guarda;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import mx.conalep.secyt.extensiones.internal.pieza.FallaException;

/**
 * The few threads in which one bundle is called. It cannot take those of another, and they end with it, so that nothing
 * of its class loader stays in them. Whatever thread the plugin starts from them is in their group. Thread-safe.
 */
final class Corral {

    private static final int EN_ESPERA = 256;
    private static final int SEGUNDOS_OCIOSO = 10;

    private final ThreadPoolExecutor hilos;
    private final AtomicInteger atoradas = new AtomicInteger();

    Corral(String bundle, ThreadGroup grupo, int cuantos) {
        AtomicInteger numero = new AtomicInteger();
        hilos = new ThreadPoolExecutor(
                cuantos,
                cuantos,
                SEGUNDOS_OCIOSO,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(EN_ESPERA),
                tarea -> hilo(grupo, tarea, "secyt-complemento-" + bundle + "-" + numero.incrementAndGet()));
        hilos.allowCoreThreadTimeOut(true);
    }

    /** Runs the work and waits for it; gives it up, interrupted, when the limit is over. */
    <T> T llamar(Callable<T> trabajo, Duration limite) throws FallaException, ExecutionException, InterruptedException {
        if (atoradas.get() >= hilos.getMaximumPoolSize()) {
            throw new FallaException("sus llamadas anteriores siguen sin responder");
        }
        Llamada<T> llamada = new Llamada<>(trabajo);
        Future<T> futuro = enviar(llamada);
        try {
            return futuro.get(limite.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new FallaException("tardó más de " + limite.toMillis() + " ms");
        } finally {
            llamada.abandonar();
            futuro.cancel(true);
        }
    }

    /** No more calls; those under way end by themselves or by their limit. */
    void cerrar() {
        hilos.shutdown();
    }

    private <T> Future<T> enviar(Llamada<T> llamada) throws FallaException {
        try {
            return hilos.submit(llamada);
        } catch (RejectedExecutionException e) {
            throw FallaException.sinCulpa(
                    hilos.isShutdown() ? "se retiró mientras se usaba" : "tiene demasiadas llamadas en espera");
        }
    }

    @SuppressWarnings("ThreadPriorityCheck")
    private static Thread hilo(ThreadGroup grupo, Runnable tarea, String nombre) {
        Thread hilo = new Thread(grupo, tarea, nombre, 0, false);
        hilo.setDaemon(true);
        // Counts where the machine was started with thread priorities: the core's own threads go first.
        hilo.setPriority(Thread.MIN_PRIORITY);
        return hilo;
    }

    private enum Paso {
        ESPERA,
        CORRE,
        ATORADA,
        FIN
    }

    /** Knows whether the plugin is still busy with it after it was given up. */
    private final class Llamada<T> implements Callable<T> {

        private final Callable<T> trabajo;
        private final AtomicReference<Paso> paso = new AtomicReference<>(Paso.ESPERA);

        Llamada(Callable<T> trabajo) {
            this.trabajo = trabajo;
        }

        @Override
        public T call() throws Exception {
            if (!paso.compareAndSet(Paso.ESPERA, Paso.CORRE)) {
                throw new FallaException("se abandonó antes de empezar");
            }
            try {
                return trabajo.call();
            } finally {
                if (paso.getAndSet(Paso.FIN) == Paso.ATORADA) {
                    atoradas.decrementAndGet();
                }
            }
        }

        void abandonar() {
            if (!paso.compareAndSet(Paso.ESPERA, Paso.FIN) && paso.get() == Paso.CORRE) {
                atoradas.incrementAndGet();
                if (!paso.compareAndSet(Paso.CORRE, Paso.ATORADA)) {
                    atoradas.decrementAndGet();
                }
            }
        }
    }
}
