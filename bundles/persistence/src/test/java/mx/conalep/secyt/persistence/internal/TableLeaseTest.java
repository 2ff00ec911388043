package mx.conalep.secyt.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.TestDatabase;

class TableLeaseTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @EachDatabase
    void oneNodeHoldsItUntilItGivesItBack(TestDatabase database) {
        Lease una = new TableLease(database.tx());
        Lease otra = new TableLease(database.tx());

        assertThat(una.acquire("sellado", LONG)).isTrue();
        assertThat(una.acquire("sellado", LONG)).isTrue();
        assertThat(otra.acquire("sellado", LONG)).isFalse();
        assertThat(otra.acquire("correo", LONG)).isTrue();

        otra.release("sellado");
        assertThat(otra.acquire("sellado", LONG)).isFalse();
        una.release("sellado");
        assertThat(otra.acquire("sellado", LONG)).isTrue();
    }

    @EachDatabase
    void whenItsTimeIsOverAnotherNodeTakesIt(TestDatabase database) {
        assertThat(new TableLease(database.tx()).acquire("sellado", Duration.ZERO))
                .isTrue();
        assertThat(new TableLease(database.tx()).acquire("sellado", LONG)).isTrue();
    }

    @EachDatabase
    void ofManyNodesThatAskAtOnceOneGetsIt(TestDatabase database) throws Exception {
        List<Callable<Boolean>> nodes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Lease lease = new TableLease(database.tx());
            nodes.add(() -> lease.acquire("sellado", LONG));
        }
        ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
        try {
            assertThat(threads.invokeAll(nodes)).map(Future::get).containsOnlyOnce(true);
        } finally {
            threads.shutdown();
        }
    }
}
