package mx.conalep.secyt.catalogo.internal.tipos;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.testkit.ServicioPrueba;
import mx.conalep.secyt.testkit.TipoServicioContrato;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TiposTest {

    private static final LocalDate FIN = LocalDate.of(2026, 3, 31);

    @Test
    void advisingTakesAtLeastAnHour() {
        assertThat(new Asesoria().revisar(servicio(0)))
                .extracting(Hallazgo::campo)
                .containsExactly("horas");
        assertThat(new Asesoria().revisar(servicio(1))).isEmpty();
    }

    @Test
    void aTestHasAtLeastOneSample() {
        assertThat(new Ensayo().revisar(servicio(4).dato("muestras", BigDecimal.ZERO)))
                .extracting(Hallazgo::campo)
                .containsExactly("datos.muestras");
        assertThat(new Ensayo().revisar(servicio(4).dato("muestras", BigDecimal.ONE)))
                .isEmpty();
    }

    @Test
    void theNextCalibrationComesAfterThisOne() {
        assertThat(new Calibracion().revisar(servicio(4).dato("proximaCalibracion", FIN)))
                .extracting(Hallazgo::campo)
                .containsExactly("datos.proximaCalibracion");
        assertThat(new Calibracion().revisar(servicio(4).dato("proximaCalibracion", FIN.plusYears(1))))
                .isEmpty();
        assertThat(new Calibracion().revisar(servicio(4))).isEmpty();
    }

    @Test
    void whatWasCapturedIsWhatCounts() {
        Hechos hechos = new AsistenciaTecnica().medir(servicio(8));
        assertThat(hechos.personas()).isEqualTo(3);
        assertThat(hechos.usuarios()).isEqualTo(1);
    }

    private static ServicioPrueba servicio(int horas) {
        return new ServicioPrueba()
                .unidad("CAST-08-01")
                .fechas(FIN.minusDays(1), FIN)
                .horas(horas)
                .personas(2, 1, 0);
    }

    @Nested
    class Asesorar extends TipoServicioContrato {

        @Override
        protected TipoServicio tipo() {
            return new Asesoria();
        }
    }

    @Nested
    class Asistir extends TipoServicioContrato {

        @Override
        protected TipoServicio tipo() {
            return new AsistenciaTecnica();
        }
    }

    @Nested
    class Ensayar extends TipoServicioContrato {

        @Override
        protected TipoServicio tipo() {
            return new Ensayo();
        }
    }

    @Nested
    class Calibrar extends TipoServicioContrato {

        @Override
        protected TipoServicio tipo() {
            return new Calibracion();
        }

        @Override
        protected ServicioPrueba servicio() {
            return super.servicio().dato("proximaCalibracion", FIN);
        }
    }
}
