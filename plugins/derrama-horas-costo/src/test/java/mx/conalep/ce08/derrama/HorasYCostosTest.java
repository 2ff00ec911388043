package mx.conalep.ce08.derrama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.cuota.Peso;
import mx.conalep.secyt.api.cuota.ReglaDerrama;
import mx.conalep.secyt.testkit.ReglaDerramaContrato;
import mx.conalep.secyt.testkit.RepartoPrueba;
import org.junit.jupiter.api.Test;

class HorasYCostosTest extends ReglaDerramaContrato {

    private final HorasYCostos regla = new HorasYCostos();

    @Override
    protected ReglaDerrama regla() {
        return regla;
    }

    @Test
    void sinAjusteCadaMitadSeReparteALoSuyo() {
        List<Peso> pesos =
                regla.pesar(reparto(Map.of()).participante("A", "30", "100.00").participante("B", "10", "300.00"));
        assertThat(fraccion(pesos, 0)).isEqualByComparingTo("0.5");
        assertThat(fraccion(pesos, 1)).isEqualByComparingTo("0.5");
    }

    @Test
    void elPorcentajeDeLaUnidadInclinaElReparto() {
        List<Peso> pesos = regla.pesar(reparto(Map.of("porcentajeHoras", new BigDecimal("80")))
                .participante("A", "30", "100.00")
                .participante("B", "10", "300.00"));
        assertThat(fraccion(pesos, 0)).isEqualByComparingTo("0.65");
        assertThat(pesos).extracting(Peso::unidad).containsExactly("A", "B");
    }

    @Test
    void loQueNadieTuvoNoCuenta() {
        assertThat(fraccion(
                        regla.pesar(
                                reparto(Map.of()).participante("A", "0", "1.00").participante("B", "0", "3.00")),
                        0))
                .isEqualByComparingTo("0.25");
        assertThat(fraccion(
                        regla.pesar(
                                reparto(Map.of()).participante("A", "1", "0.00").participante("B", "3", "0.00")),
                        0))
                .isEqualByComparingTo("0.25");
        assertThat(fraccion(
                        regla.pesar(
                                reparto(Map.of()).participante("A", "0", "0.00").participante("B", "0", "0.00")),
                        0))
                .isEqualByComparingTo("0.5");
    }

    @Test
    void unPorcentajeImposibleSeRechaza() {
        assertThatThrownBy(() -> regla.pesar(reparto(Map.of("porcentajeHoras", new BigDecimal("101")))
                        .participante("A", "1", "1.00")))
                .hasMessageContaining("porcentajeHoras");
        assertThat(regla.ajustes())
                .singleElement()
                .satisfies(c -> assertThat(c.clave()).isEqualTo("porcentajeHoras"));
    }

    private static BigDecimal fraccion(List<Peso> pesos, int cual) {
        BigDecimal suma = pesos.stream().map(Peso::peso).reduce(BigDecimal.ZERO, BigDecimal::add);
        return pesos.get(cual).peso().divide(suma, MathContext.DECIMAL64);
    }

    private static RepartoPrueba reparto(Map<String, Object> ajustes) {
        return new RepartoPrueba("1000.00").ajustes(ajustes);
    }
}
