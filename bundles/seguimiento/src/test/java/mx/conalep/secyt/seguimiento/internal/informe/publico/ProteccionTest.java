package mx.conalep.secyt.seguimiento.internal.informe.publico;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import mx.conalep.secyt.seguimiento.internal.informe.publico.Proteccion.Personas;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProteccionTest {

    @Property(tries = 200)
    void noHandfulOfPeopleIsToldNorFollowsFromATotal(@ForAll("cuadros") List<Personas> renglones) {
        Proteccion p = Proteccion.de(renglones);
        for (int i = 0; i < renglones.size(); i++) {
            Personas r = renglones.get(i);
            boolean seDice = !p.sinPersonas().contains(i);
            boolean porSexo = seDice && !p.sinSexo().contains(i);
            assertThat(seDice && pocas(r.todas())).isFalse();
            assertThat(porSexo
                            && LongStream.of(r.hombres(), r.mujeres(), r.otro()).anyMatch(ProteccionTest::pocas))
                    .isFalse();
        }
        assertThat(p.total() && p.sinPersonas().size() == 1).isFalse();
        assertThat(p.totalPorSexo() && p.sinPersonas().size() + p.sinSexo().size() == 1)
                .isFalse();
    }

    @Property(tries = 100)
    void nothingIsHiddenWithoutNeed(@ForAll("cuadros") List<Personas> renglones) {
        List<Personas> grandes = renglones.stream()
                .map(r -> new Personas(r.hombres() + 5, r.mujeres() + 5, r.otro() + 5))
                .toList();
        assertThat(Proteccion.de(grandes)).isEqualTo(new Proteccion(Set.of(), Set.of()));
    }

    @Test
    void theNextSmallestKeepsTheOnlyOneCompany() {
        Proteccion p = Proteccion.de(
                List.of(new Personas(50, 50, 0), new Personas(2, 1, 0), new Personas(9, 8, 0), new Personas(0, 0, 0)));
        assertThat(p.sinPersonas()).containsExactlyInAnyOrder(1, 2);
        assertThat(p.sinSexo()).isEmpty();
        assertThat(p.total()).isTrue();
        Proteccion sexo =
                Proteccion.de(List.of(new Personas(50, 3, 0), new Personas(20, 20, 0), new Personas(7, 9, 0)));
        assertThat(sexo.sinSexo()).containsExactlyInAnyOrder(0, 2);
    }

    @Provide
    Arbitrary<List<Personas>> cuadros() {
        Arbitrary<Long> celda = Arbitraries.longs().between(0, 12);
        return Combinators.combine(celda, celda, celda)
                .as(Personas::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static boolean pocas(long personas) {
        return IntStream.rangeClosed(1, 4).anyMatch(n -> n == personas);
    }
}
