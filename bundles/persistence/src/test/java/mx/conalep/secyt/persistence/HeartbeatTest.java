package mx.conalep.secyt.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HeartbeatTest {

    private static final Duration SHORT = Duration.ofMillis(1);

    @Test
    void whatFailsIsTriedAgain() throws InterruptedException {
        CountDownLatch thirdBeat = new CountDownLatch(3);
        Runnable failing = () -> {
            thirdBeat.countDown();
            if (thirdBeat.getCount() == 1) {
                throw new LinkageError("gone");
            }
            throw new IllegalStateException("no");
        };
        try (Heartbeat heartbeat = new Heartbeat("test", "fail", Duration.ZERO, SHORT, failing)) {
            assertThat(heartbeat).isNotNull();
            assertThat(thirdBeat.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void closingInterruptsNothingAndEndsTheBeats() throws InterruptedException {
        CountDownLatch under = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        AtomicInteger beats = new AtomicInteger();
        Heartbeat heartbeat = new Heartbeat("test", "wait", Duration.ZERO, SHORT, () -> {
            beats.incrementAndGet();
            under.countDown();
            try {
                closed.await();
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
            done.countDown();
        });
        under.await();
        heartbeat.close();
        closed.countDown();
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(interrupted).isFalse();
        assertThat(beats).hasValue(1);
    }
}
