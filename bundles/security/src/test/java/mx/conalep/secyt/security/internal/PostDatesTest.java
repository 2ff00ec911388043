package mx.conalep.secyt.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import mx.conalep.secyt.security.Cuentas.Calidad;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Rol;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PostDatesTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 20;

    @Provide
    Arbitrary<Nombramiento> posts() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS);
        return Combinators.combine(day, day.injectNull(0.2))
                .as((from, length) -> new Nombramiento(
                        Rol.DIRECTOR,
                        "08DPT0001C",
                        Calidad.TITULAR,
                        START.plusDays(from),
                        length == null ? null : START.plusDays(from + length)));
    }

    @Property
    void aPostIsHeldFromItsFirstToItsLastDay(@ForAll("posts") Nombramiento post) {
        assertThat(post.vigente(post.desde())).isTrue();
        assertThat(post.vigente(post.desde().minusDays(1))).isFalse();
        if (post.hasta() != null) {
            assertThat(post.vigente(post.hasta())).isTrue();
            assertThat(post.vigente(post.hasta().plusDays(1))).isFalse();
        }
    }

    @Property
    void aPostIsRefusedExactlyWhenItIsHeldAlreadyOnOneOfItsDays(
            @ForAll("posts") Nombramiento held, @ForAll("posts") Nombramiento given) {
        boolean shared = IntStream.rangeClosed(0, 3 * DAYS)
                .mapToObj(START::plusDays)
                .anyMatch(day -> held.vigente(day) && given.vigente(day));

        assertThat(Refusals.refusal(() -> Puestos.exigirLibre(List.of(held), given)))
                .isEqualTo(shared ? "409 ya-nombrado" : "none");
    }
}
