package mx.conalep.secyt.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    @Test
    void thereIsOneForEachValue() {
        assertThat(Placeholders.of(List.of("a"))).isEqualTo("?");
        assertThat(Placeholders.of(List.of("a", "b", "c"))).isEqualTo("?, ?, ?").isEqualTo(Placeholders.of(3));
    }

    @Test
    void withoutValuesTheListMatchesNothing() {
        assertThat("x IN (" + Placeholders.of(List.of()) + ")").isEqualTo("x IN (NULL)");
    }
}
