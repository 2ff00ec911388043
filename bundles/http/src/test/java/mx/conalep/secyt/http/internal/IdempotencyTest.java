package mx.conalep.secyt.http.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.PersistenceModule;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import org.junit.jupiter.api.Test;

@Modules({HttpModule.class, IdempotencyTest.AltasModule.class})
class IdempotencyTest {

    static final class AltasModule implements PersistenceModule {

        @Override
        public String id() {
            return "altas";
        }

        @Override
        public String changelog() {
            return "altas.xml";
        }
    }

    private static final String BODY = "{\"nombre\":\"ñandú\"}";

    @EachDatabase
    void withoutAKeyEveryRequestCounts(TestDatabase database) {
        try (ApiServer api = server(database)) {
            api.post("altas", BODY);
            api.post("altas", BODY);
        }

        assertThat(rows(database)).isEqualTo(2);
    }

    @EachDatabase
    void aRepeatedRequestGetsTheSameAnswer(TestDatabase database) {
        try (ApiServer api = server(database)) {
            HttpResponse<String> first = api.post("altas", BODY, "Idempotency-Key", "k-1");
            HttpResponse<String> again = api.post("altas", BODY, "Idempotency-Key", "k-1");

            assertThat(first.statusCode()).isEqualTo(201);
            assertThat(first.body()).isEqualTo("{\"numero\":1,\"nombre\":\"ñandú\"}");
            assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
            assertThat(again.statusCode()).isEqualTo(201);
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
            for (String header : List.of("Location", "ETag", "Content-Type")) {
                assertThat(again.headers().firstValue(header))
                        .isPresent()
                        .isEqualTo(first.headers().firstValue(header));
            }
            assertThat(first.headers().firstValue("Location").orElseThrow()).endsWith("/api/v1/altas/1");
        }

        assertThat(rows(database)).isEqualTo(1);
    }

    @EachDatabase
    void aKeyIsOfOneRequestOnly(TestDatabase database) {
        try (ApiServer api = server(database)) {
            api.post("altas", BODY, "Idempotency-Key", "k-1");
            HttpResponse<String> other = api.post("altas", "{\"nombre\":\"otro\"}", "Idempotency-Key", "k-1");

            assertThat(other.statusCode()).isEqualTo(422);
            assertThat(api.json(other).get("codigo").asText()).isEqualTo("clave-reutilizada");
        }

        assertThat(rows(database)).isEqualTo(1);
    }

    @EachDatabase
    void aRefusedRequestMayBeMendedUnderItsKey(TestDatabase database) {
        try (ApiServer api = server(database)) {
            assertThat(api.post("altas", "{\"nombre\":7}", "Idempotency-Key", "k-1")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(api.post("altas", "{\"nombre\":null}", "Idempotency-Key", "k-1")
                            .statusCode())
                    .isEqualTo(409);
            assertThat(api.post("altas", BODY, "Idempotency-Key", "k-1").statusCode())
                    .isEqualTo(201);
        }
    }

    @EachDatabase
    void aRaceLeavesOneRecordAndOneAnswer(TestDatabase database) throws Exception {
        List<String> answers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (ApiServer api = server(database)) {
            for (int round = 0; round < 10; round++) {
                String key = "k-" + round;
                answers.addAll(race(threads, () -> api.post("altas", BODY, "Idempotency-Key", key)));
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(rows(database)).isEqualTo(10);
        assertThat(answers).hasSize(80).allMatch(answer -> answer.startsWith("201 "));
        assertThat(answers.stream().distinct()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void afterADayTheKeyIsForgotten() {
        Watch watch = new Watch();
        try (TestDatabase database = TestDatabase.derby(watch, new HttpModule(), new AltasModule());
                ApiServer api = server(database)) {
            api.post("altas", BODY, "Idempotency-Key", "k-1");
            watch.now = watch.now.plus(Duration.ofHours(25));
            HttpResponse<String> later = api.post("altas", BODY, "Idempotency-Key", "k-1");

            assertThat(later.statusCode()).isEqualTo(201);
            assertThat(later.headers().firstValue("Idempotency-Replayed")).isEmpty();
            assertThat(rows(database)).isEqualTo(2);
        }
    }

    @Test
    void theSweeperLeavesTheLastDay() {
        Watch watch = new Watch();
        try (TestDatabase database = TestDatabase.derby(watch, new HttpModule(), new AltasModule());
                ApiServer api = server(database)) {
            for (int hour = 0; hour < 48; hour++) {
                api.post("altas", BODY, "Idempotency-Key", "k-" + hour);
                watch.now = watch.now.plus(Duration.ofHours(1));
            }
            IdempotencySweeper sweeper = new IdempotencySweeper(database.tx(), new OnlyNode());
            sweeper.sweep();
            sweeper.stop();

            assertThat(api.post("altas", BODY, "Idempotency-Key", "k-25")
                            .headers()
                            .firstValue("Idempotency-Replayed"))
                    .isPresent();
            assertThat(database.tx().<Integer>read(IdempotencyTest::keys)).isEqualTo(23);
        }
    }

    @Test
    void aKeyIsVisible() {
        try (TestDatabase database = TestDatabase.derby(new HttpModule(), new AltasModule());
                ApiServer api = server(database)) {
            for (String key : List.of("", "a b", "x".repeat(101))) {
                HttpResponse<String> answer = api.post("altas", BODY, "Idempotency-Key", key);

                assertThat(answer.statusCode()).isEqualTo(400);
                assertThat(api.json(answer).get("codigo").asText()).isEqualTo("clave-invalida");
            }
        }
    }

    private static ApiServer server(TestDatabase database) {
        return new ApiServer(new AltasResource(database.tx(), new JdbcIdempotencia(database.tx())));
    }

    private static int rows(TestDatabase database) {
        return database.tx().read(AltasResource::count);
    }

    private static int keys(mx.conalep.secyt.persistence.TxSession s) throws java.sql.SQLException {
        try (var count = s.jdbc().prepareStatement("SELECT COUNT(*) FROM idempotencia");
                var row = count.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static List<String> race(
            ExecutorService threads, java.util.concurrent.Callable<HttpResponse<String>> request) throws Exception {
        List<Future<HttpResponse<String>>> running = threads.invokeAll(java.util.Collections.nCopies(8, request));
        List<String> answers = new ArrayList<>();
        for (Future<HttpResponse<String>> one : running) {
            answers.add(one.get().statusCode() + " " + one.get().body());
        }
        return answers;
    }

    /** Whoever asks has the lease. */
    private static final class OnlyNode implements Lease {

        @Override
        public boolean acquire(String name, Duration time) {
            return true;
        }

        @Override
        public void release(String name) {}
    }

    /** A clock set by hand. */
    private static final class Watch extends Clock {

        private volatile Instant now = Instant.parse("2026-02-03T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
