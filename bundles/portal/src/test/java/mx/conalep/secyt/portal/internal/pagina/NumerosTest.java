package mx.conalep.secyt.portal.internal.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumerosTest {

    @ParameterizedTest
    @CsvSource({"1234.5, 2, '1,234.50'", "1234567, 0, '1,234,567'", "0.005, 2, 0.01", "-1234, 0, '-1,234'", "0, 2, 0.00"
    })
    void thousandsAreApartAndDecimalsExact(BigDecimal numero, int decimales, String texto) {
        assertThat(Numeros.cantidad(numero, decimales)).isEqualTo(texto);
    }

    @ParameterizedTest
    @CsvSource({"83.25, 83.3%", "0, 0.0%", "1234.5, '1,234.5%'"})
    void percentagesHaveOneDecimal(BigDecimal numero, String texto) {
        assertThat(Numeros.porcentaje(numero)).isEqualTo(texto);
    }

    @ParameterizedTest
    @CsvSource({"750, 750", "9999, '9,999'", "15000, 15 mil", "1500000, 1.5 M", "92448000, 92.45 M"})
    void anAxisIsBrief(BigDecimal numero, String texto) {
        assertThat(Numeros.breve(numero)).isEqualTo(texto);
    }
}
