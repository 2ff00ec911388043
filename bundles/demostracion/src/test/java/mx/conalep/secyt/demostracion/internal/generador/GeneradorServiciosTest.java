package mx.conalep.secyt.demostracion.internal.generador;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class GeneradorServiciosTest {

    private static final String SEMILLA = "secyt-2026";
    private static final Poblacion POBLACION = Poblacion.de(SEMILLA, UnidadesPrueba.registro());
    private static final CatalogoModelo CATALOGO = CatalogoModelo.leer();
    private static final List<String> FIRMAS = List.of("DEM010101AA0");
    private static final List<ServicioModelo> SERVICIOS = generador(SEMILLA).servicios(POBLACION);

    private static GeneradorServicios generador(String semilla) {
        return new GeneradorServicios(semilla, 2026, CATALOGO, FIRMAS);
    }

    @Test
    void aYearHasAboutSixThousandServices() {
        assertThat(SERVICIOS).hasSizeBetween(5_500, 6_500);
    }

    @Test
    void theSameSeedGivesTheSameYear() {
        assertThat(generador(SEMILLA).servicios(POBLACION)).isEqualTo(SERVICIOS);
    }

    @Test
    void theYearDoesNotDependOnTheOrderOfTheRegister() {
        List<Unidad> alReves = new ArrayList<>(UnidadesPrueba.registro());
        Collections.reverse(alReves);
        assertThat(generador(SEMILLA).servicios(Poblacion.de(SEMILLA, alReves))).isEqualTo(SERVICIOS);
    }

    @Test
    void everyStateUnitHasServices() {
        Map<String, String> estatales =
                POBLACION.prestadores().stream().collect(Collectors.toMap(Prestador::clave, Prestador::estatal));
        assertThat(SERVICIOS.stream()
                        .map(s -> estatales.get(s.captura().unidad()))
                        .distinct())
                .hasSize(32);
    }

    @Test
    void oneUnitHasNone() {
        List<Prestador> quietas =
                POBLACION.prestadores().stream().filter(Prestador::quieta).toList();
        assertThat(quietas).hasSize(1).allMatch(p -> p.tipo() == TipoUnidad.PLANTEL);
        assertThat(SERVICIOS)
                .noneMatch(s -> quietas.get(0).clave().equals(s.captura().unidad()));
    }

    @Test
    void servicesOfTheFirstHalfAreVerifiedUnlessTheStateIsBehind() {
        Map<EstadoServicio, Long> estados = SERVICIOS.stream()
                .filter(s -> s.mes() <= 6)
                .collect(Collectors.groupingBy(
                        ServicioModelo::estado, () -> new EnumMap<>(EstadoServicio.class), Collectors.counting()));
        long todos = estados.values().stream().mapToLong(Long::longValue).sum();
        assertThat(estados.get(EstadoServicio.VERIFICADO)).isBetween(todos * 8 / 10, todos - 1);
        assertThat(estados.get(EstadoServicio.LIBERADO)).isPositive();
    }

    @Test
    void servicesOfNovemberAreInEveryState() {
        Set<EstadoServicio> estados = SERVICIOS.stream()
                .filter(s -> s.mes() == 11)
                .map(ServicioModelo::estado)
                .collect(Collectors.toSet());
        assertThat(estados).containsExactlyInAnyOrder(EstadoServicio.values());
    }

    @Test
    void bothLinesAreThereAndCastAreMostlyTechnological() {
        Map<Linea, Long> lineas = SERVICIOS.stream()
                .filter(s -> String.valueOf(s.captura().unidad()).startsWith("CAST"))
                .collect(Collectors.groupingBy(ServicioModelo::linea, Collectors.counting()));
        assertThat(lineas.get(Linea.TECNOLOGICOS)).isGreaterThan(lineas.get(Linea.CAPACITACION));
        assertThat(SERVICIOS).anyMatch(s -> s.linea() == Linea.CAPACITACION);
    }

    @Test
    void withoutTechnologicalTypesThereIsTrainingOnly() {
        CatalogoModelo cursos = CATALOGO.deTipos(Set.of("curso"));
        assertThat(new GeneradorServicios(SEMILLA, 2026, cursos, List.of()).servicios(POBLACION))
                .isNotEmpty()
                .allMatch(s -> "curso".equals(s.captura().tipo()) && s.captura().usuario() == null);
    }

    @Property(tries = 60)
    void everyServiceWouldBeAccepted(
            @ForAll @StringLength(min = 1, max = 12) String semilla,
            @ForAll @DoubleRange(min = 0.3, max = 4) double tamano,
            @ForAll boolean rezagada) {
        Prestador uno = new Prestador("08DPT0001C", TipoUnidad.CAST, "CE-08", tamano, rezagada, false);
        assertThat(generador(semilla).servicios(uno)).allSatisfy(GeneradorServiciosTest::aceptable);
    }

    private static void aceptable(ServicioModelo s) {
        Captura c = s.captura();
        LocalDate inicio = c.fechaInicio();
        LocalDate fin = c.fechaFin();
        assertThat(inicio).isBeforeOrEqualTo(fin).isAfterOrEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(fin.getYear()).isEqualTo(2026);
        assertThat(fin.getMonthValue()).isEqualTo(s.mes());
        assertThat(fin.getDayOfMonth()).isLessThanOrEqualTo(20);
        assertThat(c.horas()).isBetween(1, (int) (ChronoUnit.DAYS.between(inicio, fin) + 1) * 24);
        int personas = c.participantesHombres() + c.participantesMujeres() + c.participantesOtro();
        assertThat(personas).isPositive().isEqualTo(s.personas());
        if (c.acreditados() != null) {
            assertThat(c.acreditados()).isBetween(0, personas);
        }
        assertThat(c.cuota()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        assertThat(c.cuota().scale()).isEqualTo(2);
    }
}
