package mx.conalep.secyt.portal.internal.tablero;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GraficaTest {

    private static Cifra cifra(String nombre, int meta, int preliminar, int oficial, @Nullable String avance) {
        return new Cifra(
                nombre,
                "",
                false,
                "",
                0,
                BigDecimal.valueOf(meta),
                BigDecimal.valueOf(preliminar),
                BigDecimal.valueOf(oficial),
                avance == null ? null : new BigDecimal(avance));
    }

    @Test
    void theHatchedPartContinuesTheSolidOneUpToThePreliminaryFigure() {
        Grafica.Barra barra = Grafica.deAvance("t", List.of(cifra("a", 200, 150, 100, "50.00")))
                .barras()
                .get(0);
        assertThat(barra.meta()).isEqualTo("100.00%");
        assertThat(barra.oficial()).isEqualTo("50.00%");
        assertThat(barra.pendiente()).isEqualTo("25.00%");
        assertThat(barra.detalle()).isEqualTo("100 de 200");
    }

    @Test
    void withoutGoalThereIsNoOutlineAndNoPercentage() {
        Grafica.Barra barra = Grafica.deCantidad("t", List.of(cifra("a", 0, 30, 20, null)))
                .barras()
                .get(0);
        assertThat(barra.conMeta()).isFalse();
        assertThat(barra.valor()).isEqualTo("sin meta");
        assertThat(barra.detalle()).isEqualTo("20");
    }

    @Test
    void oneSentenceTellsTheExtremes() {
        Grafica grafica = Grafica.deCantidad(
                "t", List.of(cifra("a", 10, 5, 5, "50"), cifra("b", 10, 9, 9, "90"), cifra("c", 0, 0, 0, null)));
        assertThat(grafica.resumen()).contains("3 renglones", "Mayor avance oficial: b, 90.0%. Menor: a, 50.0%");
        assertThat(Grafica.deCantidad("t", List.of(cifra("c", 0, 0, 0, null))).resumen())
                .isEqualTo("Gráfica de barras con 1 renglón. Ninguno tiene meta.");
    }
}
