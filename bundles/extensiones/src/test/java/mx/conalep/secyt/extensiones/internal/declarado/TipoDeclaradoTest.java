package mx.conalep.secyt.extensiones.internal.declarado;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.testkit.ServicioPrueba;
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
        ServicioPrueba servicio = new ServicioPrueba().tipo("ce10-agua").fechas(LUNES, LUNES.plusDays(4));
        datos.forEach(servicio::dato);
        return servicio;
    }
}
