package mx.conalep.secyt.concertacion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.cuota.Costos;
import mx.conalep.secyt.api.cuota.Participante;
import mx.conalep.secyt.api.cuota.Peso;
import mx.conalep.secyt.api.cuota.Reparto;
import org.junit.jupiter.api.Test;

class CuotaTest {

    @Test
    void theFeeIsDirectCostsAndTheFundThatTheUnitSets() {
        CostosMasFondo politica = new CostosMasFondo();
        assertThat(politica.calcular(costos(Map.of()))).isEqualByComparingTo("1000.00");
        assertThat(politica.calcular(costos(Map.of("fondoPorcentaje", new BigDecimal("12.5")))))
                .isEqualByComparingTo("1125.00");
        assertThat(politica.calcular(
                        costos(Map.of("fondoPorcentaje", BigDecimal.TEN, "fondoPesos", new BigDecimal("50.25")))))
                .isEqualByComparingTo("1150.25");
        assertThat(politica.ajustes()).extracting(Campo::clave).containsExactly("fondoPorcentaje", "fondoPesos");
    }

    @Test
    void eachRuleWeighsWhatItsNameSays() {
        assertThat(new PartesIguales().pesar(reparto()))
                .containsExactly(Peso.de("A", BigDecimal.ONE), Peso.de("B", BigDecimal.ONE));
        assertThat(new PorHoras().pesar(reparto()))
                .containsExactly(Peso.de("A", new BigDecimal("12")), Peso.de("B", new BigDecimal("4")));
        assertThat(new PorCostosDirectos().pesar(reparto()))
                .containsExactly(Peso.de("A", new BigDecimal("0.00")), Peso.de("B", new BigDecimal("350.00")));
    }

    private static Reparto reparto() {
        return new Cien(List.of(
                new Quien("A", new BigDecimal("12"), new BigDecimal("0.00")),
                new Quien("B", new BigDecimal("4"), new BigDecimal("350.00"))));
    }

    private static Costos costos(Map<String, Object> ajustes) {
        return new Mil(Valores.de(ajustes));
    }

    private record Quien(String unidad, BigDecimal horas, BigDecimal costosDirectos) implements Participante {}

    private record Cien(List<Participante> participantes) implements Reparto {
        @Override
        public BigDecimal importe() {
            return new BigDecimal("100.00");
        }

        @Override
        public Valores ajustes() {
            return Valores.ninguno();
        }
    }

    private record Mil(Valores ajustes) implements Costos {
        @Override
        public String tipo() {
            return "curso";
        }

        @Override
        public String unidad() {
            return "08DPT0001C";
        }

        @Override
        public BigDecimal directos() {
            return new BigDecimal("1000.00");
        }

        @Override
        public BigDecimal indirectos() {
            return new BigDecimal("300.00");
        }

        @Override
        public int horas() {
            return 40;
        }

        @Override
        public int personas() {
            return 20;
        }
    }
}
