package mx.conalep.secyt.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Identidad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class EnCursoTest {

    private static final int MANY = 10;
    private static final Recuerdo ROSA =
            new Recuerdo(Identidad.de("rosa", "Rosa", Set.of()), 1, LocalDate.of(2026, 3, 10), null, new AtomicLong());

    private final EnCurso inFlight = new EnCurso();
    private final AtomicInteger verified = new AtomicInteger();

    @Test
    void manyWithTheSameCredentialAtOnceCostOneVerification() throws Exception {
        CountDownLatch allWait = new CountDownLatch(1);
        CountDownLatch started = new CountDownLatch(1);
        FutureTask<Recuerdo> first = start(() -> inFlight.compartir("k", () -> {
            started.countDown();
            return after(allWait);
        }));
        started.await();
        List<FutureTask<Recuerdo>> others = new ArrayList<>();
        for (int i = 1; i < MANY; i++) {
            FutureTask<Recuerdo> other = new FutureTask<>(() -> inFlight.compartir("k", this::verify));
            waiting(other);
            others.add(other);
        }
        allWait.countDown();

        assertThat(first.get()).isSameAs(ROSA);
        for (FutureTask<Recuerdo> other : others) {
            assertThat(other.get()).isSameAs(ROSA);
        }
        assertThat(verified.get()).isEqualTo(1);
    }

    @Test
    void aWrongOneIsVerifiedByEachSoThatEachGuessCounts() throws InterruptedException {
        List<Callable<Recuerdo>> guesses = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            guesses.add(() -> inFlight.compartir("k", () -> {
                verified.incrementAndGet();
                throw Acceso.incorrecta();
            }));
        }
        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        for (Future<Recuerdo> guess : threads.invokeAll(guesses)) {
            assertThatThrownBy(guess::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(Problema.class);
        }
        threads.shutdown();
        assertThat(verified.get()).isEqualTo(MANY);
    }

    private Recuerdo verify() {
        verified.incrementAndGet();
        return ROSA;
    }

    private Recuerdo after(CountDownLatch latch) {
        try {
            latch.await();
            return verify();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static FutureTask<Recuerdo> start(Callable<Recuerdo> work) {
        FutureTask<Recuerdo> task = new FutureTask<>(work);
        new Thread(task).start();
        return task;
    }

    /** Starts it and returns when it waits for another. */
    private static void waiting(FutureTask<Recuerdo> task) {
        Thread thread = new Thread(task);
        thread.start();
        while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
            Thread.onSpinWait();
        }
    }
}
