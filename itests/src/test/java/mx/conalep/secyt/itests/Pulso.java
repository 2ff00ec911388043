package mx.conalep.secyt.itests;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** What another user feels: a request every twenty milliseconds, each timed from when it was due. */
final class Pulso implements AutoCloseable {

    private static final long CADA = TimeUnit.MILLISECONDS.toNanos(20);

    private final List<Long> tiempos = new ArrayList<>();
    private final AtomicBoolean sigue = new AtomicBoolean(true);
    private final Thread hilo;
    private int rechazos;

    /** Begins to ask for these in turn. */
    Pulso(Cliente cliente, String... rutas) {
        hilo = new Thread(() -> latir(cliente, rutas), "pulso");
        hilo.start();
    }

    private void latir(Cliente cliente, String... rutas) {
        long debido = System.nanoTime();
        for (int i = 0; sigue.get(); i++) {
            debido += CADA;
            LockSupport.parkNanos(debido - System.nanoTime());
            int estado = cliente.get(rutas[i % rutas.length]).estado();
            anotar(System.nanoTime() - debido, estado);
        }
    }

    private synchronized void anotar(long nanosegundos, int estado) {
        tiempos.add(nanosegundos);
        rechazos += estado == 200 ? 0 : 1;
    }

    /** How many were not answered with 200. */
    synchronized int rechazos() {
        return rechazos;
    }

    /** Forgets what it has timed. */
    synchronized void deNuevo() {
        tiempos.clear();
        rechazos = 0;
    }

    synchronized int cuantos() {
        return tiempos.size();
    }

    /** Milliseconds within which 99 of 100 were answered. */
    synchronized double p99() {
        List<Long> orden = tiempos.stream().sorted().toList();
        return orden.get((int) Math.ceil(orden.size() * 0.99) - 1) / 1e6;
    }

    @Override
    public void close() throws InterruptedException {
        sigue.set(false);
        hilo.join();
    }
}
