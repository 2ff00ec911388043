package mx.conalep.secyt.extensiones.internal.declarado;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import org.junit.jupiter.api.Test;

/** What a declared type finds and measures. */
class TipoDeclaradoTest {

    private static final LocalDate LUNES = LocalDate.of(2026, 2, 2);

    private final TipoDeclarado agua = agua();

    @Test
    void whatIsRightPasses() {
        assertThat(revisar(Map.of("muestras", new BigDecimal("3"), "metodo", "NMX", "entrega", LUNES.plusDays(1))))
                .isEmpty();
    }

    @Test
    void numbersHaveTheirLimits() {
        assertThat(revisar(Map.of("muestras", new BigDecimal("0"))))
                .containsExactly(new Hallazgo("datos.muestras", "Escriba de 1 a 500 muestras."));
        assertThat(revisar(Map.of("muestras", new BigDecimal("501")))).hasSize(1);
    }

    @Test
    void datesHaveTheirOrder() {
        assertThat(revisar(Map.of("entrega", LUNES)))
                .extracting(Hallazgo::campo)
                .containsExactly("datos.entrega");
    }

    @Test
    void aDemandMayDependOnAnotherField() {
        assertThat(revisar(Map.of("metodo", "OTRO")))
                .extracting(Hallazgo::mensaje)
                .containsExactly("Diga cuál método.");
        assertThat(revisar(Map.of("metodo", "OTRO", "cual", "NX-01"))).isEmpty();
        assertThat(revisar(Map.of("cual", "NX-1")))
                .extracting(Hallazgo::mensaje)
                .containsExactly("Escríbalo como NX-01.");
    }

    @Test
    void factsComeFromWhereTheFileSays() {
        var hechos = agua.medir(servicio(Map.of("muestras", new BigDecimal("7"))));
        assertThat(hechos.usuarios()).isEqualTo(7);
        assertThat(hechos.personas()).isEqualTo(21);
        assertThat(hechos.cuota()).isEqualByComparingTo("15000.00");
    }

    private List<Hallazgo> revisar(Map<String, Object> datos) {
        return agua.revisar(servicio(datos));
    }

    private static TipoDeclarado agua() {
        try {
            return new TipoDeclarado((RecetaTipo) Lector.leer(LectorTest.TIPO));
        } catch (DeclaracionInvalidaException e) {
            throw new AssertionError(e);
        }
    }

    private static ServicioPropuesto servicio(Map<String, Object> datos) {
        Map<String, Object> completos = new HashMap<>(datos);
        return new Agua(Valores.de(completos));
    }

    private record Agua(Valores datos) implements ServicioPropuesto {

        @Override
        public String tipo() {
            return "ce10-agua";
        }

        @Override
        public String unidad() {
            return "10DPT0001A";
        }

        @Override
        public LocalDate fechaInicio() {
            return LUNES;
        }

        @Override
        public LocalDate fechaFin() {
            return LUNES.plusDays(4);
        }

        @Override
        public int horas() {
            return 40;
        }

        @Override
        public int participantesHombres() {
            return 12;
        }

        @Override
        public int participantesMujeres() {
            return 9;
        }

        @Override
        public int participantesOtro() {
            return 0;
        }

        @Override
        public Optional<Integer> acreditados() {
            return Optional.empty();
        }

        @Override
        public BigDecimal cuota() {
            return new BigDecimal("15000.00");
        }

        @Override
        public Valores ajustes() {
            return Valores.ninguno();
        }
    }
}
