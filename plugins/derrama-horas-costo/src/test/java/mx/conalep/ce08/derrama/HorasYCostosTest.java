package mx.conalep.ce08.derrama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.cuota.Participante;
import mx.conalep.secyt.api.cuota.Peso;
import mx.conalep.secyt.api.cuota.Reparto;
import org.junit.jupiter.api.Test;

class HorasYCostosTest {

    private final HorasYCostos regla = new HorasYCostos();

    @Test
    void sinAjusteCadaMitadSeReparteALoSuyo() {
        List<Peso> pesos = regla.pesar(reparto(Map.of(), quien("A", "30", "100.00"), quien("B", "10", "300.00")));
        assertThat(fraccion(pesos, 0)).isEqualByComparingTo("0.5");
        assertThat(fraccion(pesos, 1)).isEqualByComparingTo("0.5");
    }

    @Test
    void elPorcentajeDeLaUnidadInclinaElReparto() {
        List<Peso> pesos = regla.pesar(reparto(
                Map.of("porcentajeHoras", new BigDecimal("80")),
                quien("A", "30", "100.00"),
                quien("B", "10", "300.00")));
        assertThat(fraccion(pesos, 0)).isEqualByComparingTo("0.65");
        assertThat(pesos).extracting(Peso::unidad).containsExactly("A", "B");
    }

    @Test
    void loQueNadieTuvoNoCuenta() {
        assertThat(fraccion(regla.pesar(reparto(Map.of(), quien("A", "0", "1.00"), quien("B", "0", "3.00"))), 0))
                .isEqualByComparingTo("0.25");
        assertThat(fraccion(regla.pesar(reparto(Map.of(), quien("A", "1", "0.00"), quien("B", "3", "0.00"))), 0))
                .isEqualByComparingTo("0.25");
        assertThat(fraccion(regla.pesar(reparto(Map.of(), quien("A", "0", "0.00"), quien("B", "0", "0.00"))), 0))
                .isEqualByComparingTo("0.5");
    }

    @Test
    void unPorcentajeImposibleSeRechaza() {
        assertThatThrownBy(() ->
                        regla.pesar(reparto(Map.of("porcentajeHoras", new BigDecimal("101")), quien("A", "1", "1.00"))))
                .hasMessageContaining("porcentajeHoras");
        assertThat(regla.ajustes())
                .singleElement()
                .satisfies(c -> assertThat(c.clave()).isEqualTo("porcentajeHoras"));
    }

    private static BigDecimal fraccion(List<Peso> pesos, int cual) {
        BigDecimal suma = pesos.stream().map(Peso::peso).reduce(BigDecimal.ZERO, BigDecimal::add);
        return pesos.get(cual).peso().divide(suma, MathContext.DECIMAL64);
    }

    private static Reparto reparto(Map<String, Object> ajustes, Participante... quienes) {
        return new Cuota(List.of(quienes), Valores.de(ajustes));
    }

    private static Participante quien(String unidad, String horas, String costos) {
        return new Unidad(unidad, new BigDecimal(horas), new BigDecimal(costos));
    }

    private record Unidad(String unidad, BigDecimal horas, BigDecimal costosDirectos) implements Participante {}

    private record Cuota(List<Participante> participantes, Valores ajustes) implements Reparto {
        @Override
        public BigDecimal importe() {
            return new BigDecimal("1000.00");
        }
    }
}
