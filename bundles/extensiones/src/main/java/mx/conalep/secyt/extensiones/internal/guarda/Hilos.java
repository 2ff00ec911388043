package mx.conalep.secyt.extensiones.internal.guarda;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the threads that belong to a plugin. */
final class Hilos {

    private static final int MARGEN = 64;

    private Hilos() {}

    /** Name of the group of the threads in which a plugin is called, and of those that it starts from them. */
    static String grupo(String bundle) {
        return "secyt-complemento-" + bundle;
    }

    /** Those of its group, and those that run with its classes. */
    static List<Thread> de(String bundle, @Nullable ClassLoader cargador) {
        return vivos().stream()
                .filter(h -> !deLaPlataforma(h.getName(), grupo(bundle)))
                .filter(h -> enGrupo(h, grupo(bundle))
                        || (cargador != null
                                && (h.getContextClassLoader() == cargador
                                        || h.getClass().getClassLoader() == cargador)))
                .toList();
    }

    /** Component runtime and core start threads when they first need them, also while a plugin is being called. */
    private static boolean deLaPlataforma(String nombre, String grupo) {
        return nombre.startsWith("SCR ") || (nombre.startsWith("secyt-") && !nombre.startsWith(grupo));
    }

    private static boolean enGrupo(Thread hilo, String nombre) {
        for (ThreadGroup g = hilo.getThreadGroup(); g != null; g = g.getParent()) {
            if (g.getName().equals(nombre)) {
                return true;
            }
        }
        return false;
    }

    private static List<Thread> vivos() {
        ThreadGroup raiz = Thread.currentThread().getThreadGroup();
        for (ThreadGroup g = raiz; g != null; g = g.getParent()) {
            raiz = g;
        }
        Thread[] hilos = new Thread[raiz.activeCount() + MARGEN];
        raiz.enumerate(hilos, true);
        return Arrays.stream(hilos).filter(Objects::nonNull).toList();
    }
}
