package mx.conalep.secyt.http.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxWork;
import mx.conalep.secyt.persistence.test.TestDatabase;
import org.junit.jupiter.api.Test;

class HealthTest {

    private record Api(boolean open, List<String> missing, int present) implements Readiness {}

    private static final Readiness COMPLETE = new Api(true, List.of(), 12);

    private final AtomicLong nanos = new AtomicLong();
    private final Health health = new Health("0.1.0", nanos::get);

    @Test
    void withoutDatabaseItIsStarting() {
        health.use(new Api(false, List.of("UnidadesResource"), 3));

        assertThat(health.report())
                .isEqualTo(new Health.Report(
                        Health.State.INICIANDO, "0.1.0", null, 3, List.of("UnidadesResource", "base de datos"), null));
    }

    @Test
    void withEverythingItIsReady() {
        try (TestDatabase derby = TestDatabase.derby(new HttpModule());
                TestDatabase postgres = TestDatabase.postgres(new HttpModule())) {
            health.use(COMPLETE);
            health.use(derby.tx());
            assertThat(health.report())
                    .isEqualTo(new Health.Report(Health.State.LISTO, "0.1.0", "derby", 12, null, null));
            health.use(() -> List.of("El complemento mx.gob.x no está activo."));
            assertThat(health.report().estado()).isEqualTo(Health.State.LISTO);
            assertThat(health.report().avisos()).containsExactly("El complemento mx.gob.x no está activo.");

            health.use(postgres.tx());
            nanos.addAndGet(1_000_000_000L);
            assertThat(health.report().base()).isEqualTo("postgresql");
        }
    }

    @Test
    void aDatabaseThatStopsAnsweringIsSeenWithinASecond() {
        Broken tx = new Broken();
        health.use(COMPLETE);
        health.use(tx);

        assertThat(health.report().estado()).isEqualTo(Health.State.SIN_BASE);
        health.report();
        assertThat(tx.asked.get()).isEqualTo(1);
        nanos.addAndGet(1_000_000_000L);
        health.report();
        assertThat(tx.asked.get()).isEqualTo(2);
    }

    @Test
    void anExpectedResourceIsMissedByName() {
        Resources resources = new Resources("UnidadesResource, FiltroSeguridad", "");
        Recurso units = new ToyResource();
        resources.add(units, Map.of("component.name", "mx.conalep.UnidadesResource"));

        assertThat(resources.missing())
                .contains("FiltroSeguridad", "JsonProvider")
                .doesNotContain("UnidadesResource", "");
        resources.remove(units);
        assertThat(resources.missing()).contains("UnidadesResource");
    }

    private static final class Broken implements Tx {

        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public <R> R write(TxContext context, TxWork<R> work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <R> R read(TxWork<R> work) {
            asked.incrementAndGet();
            throw new DatabaseUnavailableException("gone", new IllegalStateException());
        }
    }
}
