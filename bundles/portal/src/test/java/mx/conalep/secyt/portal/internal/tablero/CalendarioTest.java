package mx.conalep.secyt.portal.internal.tablero;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarioTest {

    private static Corte corte(String ahora, Integer ejercicio, String trimestre, Integer... abiertos) {
        Calendario calendario = new Calendario(Clock.fixed(Instant.parse(ahora), ZoneOffset.UTC));
        Peticion peticion = new Peticion(
                Optional.ofNullable(ejercicio),
                Optional.ofNullable(trimestre),
                Optional.empty(),
                Optional.empty(),
                Peticion.Orden.CLAVE);
        return calendario.corte(peticion, List.of(abiertos));
    }

    @Test
    void theQuarterIsThatOfMexicoCity() {
        assertThat(corte("2026-07-01T03:00:00Z", null, null, 2026)).isEqualTo(new Corte(2026, 2));
        assertThat(corte("2026-07-01T07:00:00Z", null, null, 2026)).isEqualTo(new Corte(2026, 3));
    }

    @Test
    void whileTheYearIsNotOpenTheLastOneIsShown() {
        assertThat(corte("2027-02-01T12:00:00Z", null, null, 2026, 2025)).isEqualTo(new Corte(2026, 4));
        assertThat(corte("2027-02-01T12:00:00Z", null, null)).isEqualTo(new Corte(2027, 1));
    }

    @Test
    void whatIsAskedForIsShown() {
        assertThat(corte("2026-07-10T12:00:00Z", 2025, "3", 2026)).isEqualTo(new Corte(2025, 3));
        assertThat(corte("2026-07-10T12:00:00Z", 2025, "anual", 2026)).isEqualTo(new Corte(2025, null));
    }
}
