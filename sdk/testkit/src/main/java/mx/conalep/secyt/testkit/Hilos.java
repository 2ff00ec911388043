package mx.conalep.secyt.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Llama lo mismo desde varios hilos a la vez, como lo hará el núcleo. */
final class Hilos {

    private static final int CUANTOS = 8;
    private static final int VECES = 5;

    private Hilos() {}

    /** Lo que dio cada llamada. */
    static <T> List<T> aLaVez(Callable<T> llamada) throws Exception {
        CyclicBarrier salida = new CyclicBarrier(CUANTOS);
        ExecutorService hilos = Executors.newFixedThreadPool(CUANTOS);
        try {
            Callable<List<T>> tanda = () -> tanda(salida, llamada);
            List<T> todo = new ArrayList<>();
            for (Future<List<T>> hecho : hilos.invokeAll(Collections.nCopies(CUANTOS, tanda))) {
                todo.addAll(hecho.get());
            }
            return todo;
        } finally {
            hilos.shutdownNow();
        }
    }

    private static <T> List<T> tanda(CyclicBarrier salida, Callable<T> llamada) throws Exception {
        salida.await();
        List<T> hecho = new ArrayList<>();
        for (int i = 0; i < VECES; i++) {
            hecho.add(llamada.call());
        }
        return hecho;
    }
}
