package mx.conalep.secyt.demostracion.internal.generador;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.PeticionMeta;
import org.jspecify.annotations.Nullable;

/** Makes up the goals of a year, near what the services reach, some above and some below. Immutable. */
public final class GeneradorMetas {

    private static final int TRIMESTRES = 4;

    private static final Map<Indicador.Hecho, BigDecimal> UN_CURSO = Map.of(
            Indicador.Hecho.PERSONAS, BigDecimal.valueOf(20),
            Indicador.Hecho.SERVICIOS, BigDecimal.ONE,
            Indicador.Hecho.HORAS, BigDecimal.valueOf(40),
            Indicador.Hecho.USUARIOS, BigDecimal.ONE,
            Indicador.Hecho.CUOTA, BigDecimal.valueOf(12_000));

    private final String semilla;
    private final int ejercicio;
    private final List<Indicador> indicadores;

    /** A generator of goals for the indicators that are active. */
    public GeneradorMetas(String semilla, int ejercicio, List<Indicador> indicadores) {
        this.semilla = semilla;
        this.ejercicio = ejercicio;
        this.indicadores = indicadores.stream().filter(Indicador::activo).toList();
    }

    /** Goals of all units; each has one for each indicator. */
    public List<PeticionMeta> metas(Poblacion poblacion, List<ServicioModelo> servicios) {
        Map<@Nullable String, List<ServicioModelo>> porUnidad = servicios.stream()
                .collect(Collectors.groupingBy(s -> String.valueOf(s.captura().unidad())));
        return poblacion.prestadores().stream()
                .flatMap(p -> metas(p, porUnidad.getOrDefault(p.clave(), List.of())))
                .toList();
    }

    private Stream<PeticionMeta> metas(Prestador prestador, List<ServicioModelo> servicios) {
        return indicadores.stream()
                .map(i -> new PeticionMeta(
                        ejercicio, i.clave(), prestador.clave(), trimestres(prestador, i, servicios), true));
    }

    private List<@Nullable BigDecimal> trimestres(
            Prestador prestador, Indicador indicador, List<ServicioModelo> servicios) {
        Azar azar = Azar.de(semilla, "metas", prestador.clave(), indicador.clave());
        double exigencia = 0.8 + 0.5 * azar.fraccion();
        BigDecimal usual = usual(prestador, indicador, servicios);
        List<@Nullable BigDecimal> metas = new ArrayList<>();
        for (int trimestre = 1; trimestre <= TRIMESTRES; trimestre++) {
            BigDecimal alcance = alcance(indicador, servicios, trimestre);
            BigDecimal base = alcance.signum() > 0 ? alcance : usual;
            metas.add(meta(indicador, base, exigencia * (0.9 + 0.2 * azar.fraccion())));
        }
        return metas;
    }

    /** What a quarter would have reached that reached nothing: half of the average, and one course for the quiet unit. */
    private static BigDecimal usual(Prestador prestador, Indicador indicador, List<ServicioModelo> servicios) {
        if (prestador.quieta()) {
            return UN_CURSO.getOrDefault(indicador.hecho(), BigDecimal.ONE);
        }
        BigDecimal anual = IntStream.rangeClosed(1, TRIMESTRES)
                .mapToObj(t -> alcance(indicador, servicios, t))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return anual.divide(BigDecimal.valueOf(2L * TRIMESTRES), RoundingMode.DOWN);
    }

    private static BigDecimal alcance(Indicador indicador, List<ServicioModelo> servicios, int trimestre) {
        return servicios.stream()
                .filter(s -> (s.mes() + 2) / 3 == trimestre)
                .map(s -> s.aporte(indicador))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Goals are whole; in money, whole hundreds. */
    private static BigDecimal meta(Indicador indicador, BigDecimal base, double factor) {
        int escala = indicador.hecho() == Indicador.Hecho.CUOTA ? -2 : 0;
        return base.multiply(BigDecimal.valueOf(factor))
                .setScale(escala, RoundingMode.HALF_UP)
                .setScale(0);
    }
}
