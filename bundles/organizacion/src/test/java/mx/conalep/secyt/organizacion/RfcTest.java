package mx.conalep.secyt.organizacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import mx.conalep.secyt.http.Problema;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RfcTest {

    private static final DateTimeFormatter AAMMDD = DateTimeFormatter.ofPattern("yyMMdd");

    @ParameterizedTest
    @ValueSource(
            strings = {"CNE781229BK4", "EKU9003173C9", "H&E951128469", "KIJ0906199R1", "SAT970701NN3", "GODE561231GR8"})
    void theDigitOfThoseInUseIsRight(String rfc) {
        assertThat(new Rfc(rfc).avisos()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MCI7306249Y1", "AAA010101AAA"})
    void aWrongDigitOnlyWarns(String rfc) {
        assertThat(new Rfc(rfc).avisos())
                .singleElement()
                .asString()
                .contains(rfc)
                .contains("debería ser");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAXX010101000", "XEXX010101000"})
    void theGenericOnesDoNotWarn(String rfc) {
        assertThat(new Rfc(rfc).generico()).isTrue();
        assertThat(new Rfc(rfc).avisos()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CNE781329BK4", "CNE780229BK4", "CN781229BK4", "CNE781229BKÑ", "CNE781229B", "", "ABCDE781229BK4"
            })
    void whatCannotBeOneIsRefused(String texto) {
        assertThatThrownBy(() -> Rfc.exigir(texto, "rfc"))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(422));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rfc(texto));
    }

    @Test
    void aLeapDayOfEitherCenturyIsReal() {
        assertThat(new Rfc("ABC000229AB1").personaFisica()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Rfc("ABC010229AB1"));
    }

    @Test
    void itIsReadInWhateverCaseWithHyphensAndBlanks() {
        assertThat(Rfc.exigir(" ñañ-840921-re4 ", "rfc").valor()).isEqualTo("ÑAÑ840921RE4");
    }

    @Property
    void withItsDigitNothingIsOdd(@ForAll("sinDigito") String antes) {
        Rfc rfc = new Rfc(antes + Rfc.digito(antes));
        assertThat(rfc.digitoCorrecto()).isTrue();
        assertThat(Rfc.exigir(rfc.valor().toLowerCase(java.util.Locale.ROOT), "rfc"))
                .isEqualTo(rfc);
    }

    @Property
    void anyOtherDigitWarns(@ForAll("sinDigito") String antes, @ForAll("digito") char digito) {
        assertThat(new Rfc(antes + digito).avisos().isEmpty()).isEqualTo(digito == Rfc.digito(antes));
    }

    @Provide
    Arbitrary<String> sinDigito() {
        Arbitrary<String> letras = Arbitraries.strings()
                .withChars("ABCDEFGHIJKLMNOPQRSTUVWXYZ&Ñ")
                .ofMinLength(3)
                .ofMaxLength(4);
        Arbitrary<LocalDate> fechas = Dates.dates().between(LocalDate.of(1930, 1, 1), LocalDate.of(2026, 12, 31));
        Arbitrary<String> clave = Arbitraries.strings()
                .withChars("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
                .ofLength(2);
        return Combinators.combine(letras, fechas, clave).as((l, f, c) -> l + AAMMDD.format(f) + c);
    }

    @Provide
    Arbitrary<Character> digito() {
        return Arbitraries.of('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A');
    }
}
