package mx.conalep.secyt.security.internal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Those who bring the same credential at the same time wait for what the first of them finds. Thread-safe. */
final class EnCurso {

    private static final Duration ESPERA = Duration.ofSeconds(5);

    private final ConcurrentMap<String, CompletableFuture<@Nullable Recuerdo>> primeros = new ConcurrentHashMap<>();

    /** What the first one verified; whoever waited in vain verifies by himself, so that each wrong guess counts. */
    Recuerdo compartir(String clave, Supplier<Recuerdo> verificar) {
        CompletableFuture<@Nullable Recuerdo> propio = new CompletableFuture<>();
        CompletableFuture<@Nullable Recuerdo> primero = primeros.putIfAbsent(clave, propio);
        if (primero == null) {
            return verificar(clave, propio, verificar);
        }
        Recuerdo suyo = primero.copy()
                .completeOnTimeout(null, ESPERA.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        return suyo == null ? verificar.get() : suyo;
    }

    private Recuerdo verificar(
            String clave, CompletableFuture<@Nullable Recuerdo> propio, Supplier<Recuerdo> verificar) {
        try {
            Recuerdo recuerdo = verificar.get();
            propio.complete(recuerdo);
            return recuerdo;
        } finally {
            primeros.remove(clave, propio);
            propio.complete(null);
        }
    }
}
