package mx.conalep.secyt.extensiones.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.extensiones.internal.decision.Decisiones.Fila;
import mx.conalep.secyt.extensiones.internal.decision.Decisiones.Marca;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is decided in a branch of the tree, one rule says who has the plugin. */
class NearestDecisionTest {

    private static final String BUNDLE = "mx.gob.x";
    private static final List<String> RAMA = List.of("08DPT0001C", "CE-08", "REGION", "CONALEP");

    /** Decisions by place in the branch, and the place that the header names; 4 for none. */
    record Caso(List<Fila> filas, int cabecera) {

        Origen origen() {
            return Origen.de(1, BUNDLE, "1", cabecera < RAMA.size() ? RAMA.get(cabecera) : "");
        }

        Decisiones decisiones() {
            return sin(-1);
        }

        /** Without the decision in one place. */
        Decisiones sin(int lugar) {
            Map<String, Fila> suyas = new HashMap<>();
            for (int i = 0; i < RAMA.size(); i++) {
                if (i != lugar && filas.get(i).decide()) {
                    suyas.put(RAMA.get(i), filas.get(i));
                }
            }
            return new Decisiones(Marca.NADA, Map.of(BUNDLE, suyas), Map.of());
        }

        boolean habilitado(Decisiones decisiones) {
            return decisiones.efecto(origen(), RAMA).habilitado();
        }

        int primera() {
            for (int i = 0; i < RAMA.size(); i++) {
                if (filas.get(i).decide()) {
                    return i;
                }
            }
            return RAMA.size();
        }
    }

    @Provide
    Arbitrary<Caso> casos() {
        Arbitrary<Boolean> quiza = Arbitraries.of(true, false).injectNull(0.5);
        Arbitrary<Fila> fila =
                Combinators.combine(quiza, quiza).as((n, e) -> new Fila(n, e, null, "x", Instant.EPOCH, 1));
        return Combinators.combine(
                        fila.list().ofSize(RAMA.size()), Arbitraries.integers().between(0, RAMA.size()))
                .as(Caso::new);
    }

    @Property
    void theNearestDecisionCountsAndElseTheHeader(@ForAll("casos") Caso caso) {
        int primera = caso.primera();
        boolean habilitado = caso.habilitado(caso.decisiones());
        if (primera == RAMA.size()) {
            assertThat(habilitado).isEqualTo(caso.cabecera() < RAMA.size());
        } else if (caso.filas().get(primera).estatal() == null) {
            assertThat(habilitado).isEqualTo(caso.filas().get(primera).nacional());
        } else if (!caso.filas().get(primera).estatal()) {
            assertThat(habilitado).isFalse();
        }
    }

    @Property
    void aStateNeverGivesWhatTheHeaderOrTheNationDoesNot(@ForAll("casos") Caso caso) {
        boolean dado = caso.decisiones().base(caso.origen(), RAMA).habilitado();
        boolean nacionalManda =
                caso.primera() < RAMA.size() && caso.filas().get(caso.primera()).estatal() == null;
        if (!dado && !nacionalManda) {
            assertThat(caso.habilitado(caso.decisiones())).isFalse();
        }
    }

    @Property
    void whatIsDecidedFartherUpDoesNotMatterUnderANationalDecision(@ForAll("casos") Caso caso) {
        int primera = caso.primera();
        if (primera < RAMA.size() && caso.filas().get(primera).estatal() == null) {
            for (int lugar = primera + 1; lugar < RAMA.size(); lugar++) {
                assertThat(caso.habilitado(caso.sin(lugar))).isEqualTo(caso.habilitado(caso.decisiones()));
            }
        }
    }

    @Property
    void itTellsWhoseDecisionCounts(@ForAll("casos") Caso caso) {
        String segun = caso.decisiones().efecto(caso.origen(), RAMA).segun();
        assertThat(segun).isEqualTo(caso.primera() < RAMA.size() ? RAMA.get(caso.primera()) : Decisiones.CABECERA);
    }

    @Property
    void theCoreIsForAllWhateverIsWritten(@ForAll("casos") Caso caso) {
        Origen nucleo = Origen.de(1, "mx.conalep.secyt.formatos", "1", null);
        Map<String, Fila> suyas = caso.decisiones().habilitacion().getOrDefault(BUNDLE, Map.of());
        Decisiones contra = new Decisiones(Marca.NADA, Map.of(nucleo.bundle(), suyas), Map.of());
        assertThat(contra.efecto(nucleo, RAMA).habilitado()).isTrue();
    }
}
