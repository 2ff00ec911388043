package mx.conalep.secyt.itests;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition that another process brings about. */
final class Esperar {

    private Esperar() {}

    static void hasta(String que, long tiempo, TimeUnit unidad, Callable<Boolean> condicion) {
        long limite = System.nanoTime() + unidad.toNanos(tiempo);
        while (System.nanoTime() < limite) {
            if (cumple(condicion)) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new AssertionError("No ocurrió en " + tiempo + " " + unidad + ": " + que);
    }

    private static boolean cumple(Callable<Boolean> condicion) {
        try {
            return condicion.call();
        } catch (Exception e) {
            return false;
        }
    }
}
