package mx.conalep.secyt.trabajos.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EsperaTest {

    @Test
    void theScheduleIsTheOneThatTheManualOfOperationTells() {
        assertThat(IntStream.rangeClosed(1, 6).mapToObj(Espera::tras))
                .containsExactly(
                        Optional.of(Duration.ofMinutes(1)),
                        Optional.of(Duration.ofMinutes(5)),
                        Optional.of(Duration.ofMinutes(30)),
                        Optional.of(Duration.ofHours(2)),
                        Optional.of(Duration.ofHours(12)),
                        Optional.empty());
    }

    @Property
    void itWaitsLongerEachTimeAndOnceItGivesUpItDoesNotStartAgain(@ForAll @IntRange(min = 1, max = 1_000) int fallas) {
        Optional<Duration> espera = Espera.tras(fallas);
        Optional<Duration> siguiente = Espera.tras(fallas + 1);
        assertThat(espera.map(e -> e.compareTo(Duration.ZERO) > 0)).isNotEqualTo(Optional.of(false));
        assertThat(siguiente.isEmpty() || siguiente.get().compareTo(espera.orElseThrow()) > 0)
                .isTrue();
    }
}
