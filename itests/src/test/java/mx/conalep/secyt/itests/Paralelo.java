package mx.conalep.secyt.itests;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Many clients at the same time. */
final class Paralelo {

    private Paralelo() {}

    /** Does the work for each number below the limit, and fails when any of it does. */
    static void hacer(int hilos, int cuantos, IntConsumer trabajo) {
        ejecutar(
                hilos,
                IntStream.range(0, cuantos)
                        .<Callable<Void>>mapToObj(i -> () -> {
                            trabajo.accept(i);
                            return null;
                        })
                        .toList());
    }

    /** Runs the tasks and returns what they gave, in order. */
    static <T> List<T> ejecutar(int hilos, List<Callable<T>> tareas) {
        ExecutorService hilera = Executors.newFixedThreadPool(hilos);
        try {
            List<T> resultados = new ArrayList<>();
            for (Future<T> tarea : hilera.invokeAll(tareas)) {
                resultados.add(tarea.get());
            }
            return resultados;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            hilera.shutdownNow();
        }
    }
}
