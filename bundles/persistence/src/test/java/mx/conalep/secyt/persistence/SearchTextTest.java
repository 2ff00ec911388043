package mx.conalep.secyt.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SearchTextTest {

    @Example
    void accentsCaseAndBlanksDoNotCount() {
        assertThat(SearchText.of("  Diseño \t Gráfico ")).isEqualTo("diseno grafico");
        assertThat(SearchText.of("PINGÜINO")).isEqualTo("pinguino");
    }

    @Property
    void whatIsNormalisedStaysAsItIs(@ForAll String text) {
        String once = SearchText.of(text);

        assertThat(SearchText.of(once)).isEqualTo(once);
    }

    @Property
    void caseNeverCounts(@ForAll("spanish") String text) {
        assertThat(SearchText.of(text.toUpperCase(java.util.Locale.ROOT))).isEqualTo(SearchText.of(text));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> spanish() {
        return net.jqwik.api.Arbitraries.strings().withChars("aábcdeéfiímnñoópquúüxyz 0123456789");
    }
}
