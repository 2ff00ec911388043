package mx.conalep.secyt.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Modules(AuditModule.class)
class SelladorTest {

    @TempDir
    Path folder;

    @EachDatabase
    @Timeout(30)
    void theThreadSealsByItselfAndGivesTheLeaseBackWhenItStops(TestDatabase database) throws Exception {
        Trail trail = new Trail(database, folder);
        trail.write(3);
        Signal lease = new Signal();

        Sellador sellador = new Sellador(trail.sealer(lease));
        assertThat(lease.taken.await(20, TimeUnit.SECONDS)).isTrue();
        sellador.detener();

        assertThat(lease.given.getCount()).isZero();
        assertThat(trail.check().sinSellar()).isZero();
        assertThat(trail.check().integra()).isTrue();
    }

    /** A lease that tells what happens to it. */
    private static final class Signal implements Lease {

        private final CountDownLatch taken = new CountDownLatch(1);
        private final CountDownLatch given = new CountDownLatch(1);

        @Override
        public boolean acquire(String name, Duration time) {
            taken.countDown();
            return true;
        }

        @Override
        public void release(String name) {
            given.countDown();
        }
    }
}
