package mx.conalep.secyt.catalogo.internal.tipos;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import org.junit.jupiter.api.Test;

class TiposTest {

    @Test
    void advisingTakesAtLeastAnHour() {
        assertThat(new Asesoria().revisar(servicio(0, Map.of())))
                .extracting(Hallazgo::campo)
                .containsExactly("horas");
        assertThat(new Asesoria().revisar(servicio(1, Map.of()))).isEmpty();
    }

    @Test
    void aTestHasAtLeastOneSample() {
        assertThat(new Ensayo().revisar(servicio(4, Map.of("muestras", BigDecimal.ZERO))))
                .extracting(Hallazgo::campo)
                .containsExactly("datos.muestras");
        assertThat(new Ensayo().revisar(servicio(4, Map.of("muestras", BigDecimal.ONE))))
                .isEmpty();
    }

    @Test
    void theNextCalibrationComesAfterThisOne() {
        LocalDate fin = LocalDate.of(2026, 3, 31);
        assertThat(new Calibracion().revisar(servicio(4, Map.of("proximaCalibracion", fin))))
                .extracting(Hallazgo::campo)
                .containsExactly("datos.proximaCalibracion");
        assertThat(new Calibracion().revisar(servicio(4, Map.of("proximaCalibracion", fin.plusYears(1)))))
                .isEmpty();
        assertThat(new Calibracion().revisar(servicio(4, Map.of()))).isEmpty();
    }

    @Test
    void whatWasCapturedIsWhatCounts() {
        Hechos hechos = new AsistenciaTecnica().medir(servicio(8, Map.of()));
        assertThat(hechos.personas()).isEqualTo(3);
        assertThat(hechos.usuarios()).isEqualTo(1);
    }

    private static ServicioPropuesto servicio(int horas, Map<String, Object> datos) {
        return new Capturado(
                "ensayo",
                "CAST-08-01",
                LocalDate.of(2026, 3, 30),
                LocalDate.of(2026, 3, 31),
                horas,
                2,
                1,
                0,
                Optional.empty(),
                new BigDecimal("1500.00"),
                Valores.de(datos));
    }

    private record Capturado(
            String tipo,
            String unidad,
            LocalDate fechaInicio,
            LocalDate fechaFin,
            int horas,
            int participantesHombres,
            int participantesMujeres,
            int participantesOtro,
            Optional<Integer> acreditados,
            BigDecimal cuota,
            Valores datos)
            implements ServicioPropuesto {

        @Override
        public Valores ajustes() {
            return Valores.ninguno();
        }
    }
}
