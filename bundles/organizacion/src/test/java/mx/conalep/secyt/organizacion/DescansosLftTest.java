package mx.conalep.secyt.organizacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.SortedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DescansosLftTest {

    @Test
    void theYearsOfTheOfficialGazetteAreMetDayByDay() {
        assertThat(DescansosLft.de(2024).keySet())
                .containsExactlyElementsOf(dias(
                        "2024-01-01",
                        "2024-02-05",
                        "2024-03-18",
                        "2024-05-01",
                        "2024-09-16",
                        "2024-10-01",
                        "2024-11-18",
                        "2024-12-25"));
        assertThat(DescansosLft.de(2026).keySet())
                .containsExactlyElementsOf(dias(
                        "2026-01-01",
                        "2026-02-02",
                        "2026-03-16",
                        "2026-05-01",
                        "2026-09-16",
                        "2026-11-16",
                        "2026-12-25"));
        assertThat(DescansosLft.de(2030)).containsKey(LocalDate.of(2030, 10, 1));
    }

    @Property(tries = 100)
    void eachYearHasSevenOrEightAndTheMovableOnesAreMondaysOfTheirWeek(
            @ForAll @IntRange(min = 2000, max = 2100) int ano) {
        SortedMap<LocalDate, String> dias = DescansosLft.de(ano);
        assertThat(dias).hasSizeBetween(7, 8).hasSize(ano >= 2024 && (ano - 2024) % 6 == 0 ? 8 : 7);
        assertThat(dias.keySet()).allMatch(d -> d.getYear() == ano);
        assertThat(dias.keySet())
                .filteredOn(d ->
                        List.of(Month.FEBRUARY, Month.MARCH, Month.NOVEMBER).contains(d.getMonth()))
                .hasSize(3)
                .allMatch(d -> d.getDayOfWeek() == DayOfWeek.MONDAY);
    }

    private static List<LocalDate> dias(String... textos) {
        return List.of(textos).stream().map(LocalDate::parse).toList();
    }
}
