package mx.conalep.secyt.formatos.internal;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Text that means something to a spreadsheet, a separator or a quote. */
final class Hostil {

    private Hostil() {}

    static Arbitrary<String> celdas() {
        Arbitrary<String> inicio =
                Arbitraries.of("", "=", "+", "-", "@", "\t", "\r", "'", "\"", ",", ";", "\n", "=cmd|");
        Arbitrary<String> resto = Arbitraries.strings()
                .withChars("abc ,;\"'\r\n=+-@áÑ€<>&")
                .withChars('\u4e00', '\u4eff')
                .ofMaxLength(12);
        return Combinators.combine(inicio, resto).as(String::concat);
    }
}
