package mx.conalep.secyt.demostracion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnfitrionTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", " 127.0.0.2 ", "localhost", "::1"})
    void loopbackAddressesAreOfThisMachineOnly(String anfitrion) {
        assertThat(Anfitrion.local(anfitrion)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.1.2.3", "no.hay.invalid", ""})
    void anyOtherMayBeReached(String anfitrion) {
        assertThat(Anfitrion.local(anfitrion)).isFalse();
    }

    @Test
    void nothingSaidMeansEverywhere() {
        assertThat(Anfitrion.local(null)).isFalse();
    }
}
