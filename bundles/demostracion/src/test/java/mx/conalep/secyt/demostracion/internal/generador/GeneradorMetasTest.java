package mx.conalep.secyt.demostracion.internal.generador;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.seguimiento.FichaIndicador;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.PeticionMeta;
import org.junit.jupiter.api.Test;

class GeneradorMetasTest {

    private static final Poblacion POBLACION = Poblacion.de("s", UnidadesPrueba.registro());
    private static final List<ServicioModelo> SERVICIOS =
            new GeneradorServicios("s", 2026, CatalogoModelo.leer(), List.of()).servicios(POBLACION);
    private static final List<Indicador> INDICADORES = List.of(
            indicador("PERSONAS_CAPACITADAS", Indicador.Hecho.PERSONAS, Linea.CAPACITACION, true),
            indicador("SERVICIOS_TECNOLOGICOS", Indicador.Hecho.SERVICIOS, Linea.TECNOLOGICOS, true),
            indicador("CUOTAS_RECUPERACION", Indicador.Hecho.CUOTA, null, true),
            indicador("VIEJO", Indicador.Hecho.HORAS, null, false));
    private static final List<PeticionMeta> METAS =
            new GeneradorMetas("s", 2026, INDICADORES).metas(POBLACION, SERVICIOS);

    private static Indicador indicador(String clave, Indicador.Hecho hecho, Linea linea, boolean activo) {
        FichaIndicador ficha =
                new FichaIndicador(null, null, FichaIndicador.Sentido.ASCENDENTE, null, null, BigDecimal.TEN);
        return new Indicador(
                clave, clave, "-", hecho, linea, Indicador.Acumulacion.SUMA, activo, false, 1, 1, ficha, 1);
    }

    @Test
    void everyUnitHasAGoalForEveryActiveIndicator() {
        assertThat(METAS).hasSize(317 * 3).noneMatch(m -> "VIEJO".equals(m.indicador()));
    }

    @Test
    void goalsAreFourWholeAmountsMarkedAsDemonstration() {
        assertThat(METAS).allSatisfy(m -> {
            assertThat(m.demostracion()).isTrue();
            assertThat(m.trimestres()).hasSize(4).allSatisfy(t -> {
                assertThat(t).isNotNegative();
                assertThat(t.scale()).isZero();
            });
        });
    }

    @Test
    void theCountryReachesItsGoalsMoreOrLess() {
        assertThat(cumplimiento(0)).isBetween(0.7, 1.2);
        assertThat(cumplimiento(1)).isBetween(0.7, 1.2);
        assertThat(cumplimiento(2)).isBetween(0.7, 1.2);
    }

    private static double cumplimiento(int indicador) {
        BigDecimal metas = METAS.stream()
                .filter(m -> INDICADORES.get(indicador).clave().equals(m.indicador()))
                .flatMap(m -> m.trimestres().subList(0, 3).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal alcanzado = SERVICIOS.stream()
                .filter(s -> s.mes() <= 9)
                .map(s -> s.aporte(INDICADORES.get(indicador)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return alcanzado.doubleValue() / metas.doubleValue();
    }

    @Test
    void theQuietUnitHasGoalsToo() {
        String quieta = POBLACION.prestadores().stream()
                .filter(Prestador::quieta)
                .findFirst()
                .orElseThrow()
                .clave();
        assertThat(METAS)
                .filteredOn(m -> quieta.equals(m.unidad()))
                .hasSize(3)
                .allSatisfy(m -> assertThat(m.trimestres()).allMatch(t -> t.signum() > 0));
    }

    @Test
    void theSameSeedGivesTheSameGoals() {
        assertThat(new GeneradorMetas("s", 2026, INDICADORES).metas(POBLACION, SERVICIOS))
                .isEqualTo(METAS);
    }
}
