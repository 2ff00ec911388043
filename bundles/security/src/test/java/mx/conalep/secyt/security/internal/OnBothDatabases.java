package mx.conalep.secyt.security.internal;

import java.util.stream.Stream;
import mx.conalep.secyt.persistence.test.TestDatabase;
import org.junit.jupiter.api.DynamicTest;

/** Runs a rule on each database, under a clock that the test moves. */
final class OnBothDatabases {

    /** What is to be shown. */
    @FunctionalInterface
    interface Rule {
        void hold(TestDatabase database, MovableClock clock) throws Exception;
    }

    private OnBothDatabases() {}

    static Stream<DynamicTest> run(Rule rule) {
        return Stream.of(
                DynamicTest.dynamicTest("Derby", () -> {
                    MovableClock clock = new MovableClock();
                    try (TestDatabase database = Node.derby(clock)) {
                        rule.hold(database, clock);
                    }
                }),
                DynamicTest.dynamicTest("PostgreSQL", () -> {
                    MovableClock clock = new MovableClock();
                    try (TestDatabase database = Node.postgres(clock)) {
                        rule.hold(database, clock);
                    }
                }));
    }
}
