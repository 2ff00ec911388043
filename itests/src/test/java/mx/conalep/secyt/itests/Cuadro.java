package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The figures of a nation reckoned apart from the system, out of what was sent: sums by unit, month and indicator, and how
 * far each month of a unit has come. It holds no services, so that it takes any number of them.
 */
final class Cuadro {

    static final List<String> LINEAS = List.of("CAPACITACION", "TECNOLOGICOS");

    private static final BigDecimal CIEN = new BigDecimal(100);

    private final int ejercicio;
    private final Map<String, BigDecimal[]> sumas = new ConcurrentHashMap<>();
    private final Map<String, Integer> pasos = new ConcurrentHashMap<>();
    private final Map<String, Tablero.Meta> metas = new ConcurrentHashMap<>();

    Cuadro(int ejercicio) {
        this.ejercicio = ejercicio;
    }

    /** Adds what a service contributes, or takes it away. */
    void sumar(Map<String, Object> servicio, boolean mas) {
        Libro.Asiento a = new Libro.Asiento("", "", servicio, 0);
        String linea = a.capacitacion() ? "CAPACITACION" : "TECNOLOGICOS";
        sumas.compute(clave(a.unidad(), a.mes()) + linea, (clave, antes) -> {
            BigDecimal[] ahora = antes == null ? ceros() : antes.clone();
            for (int i = 0; i < ahora.length; i++) {
                BigDecimal aporte = a.aporte(Libro.INDICADORES.get(i));
                ahora[i] = mas ? ahora[i].add(aporte) : ahora[i].subtract(aporte);
            }
            return ahora;
        });
    }

    /** All of a unit and month stand there: 3 validated, 4 verified. */
    void avanzar(Collection<String> unidades, Collection<Integer> meses, int paso) {
        unidades.forEach(u -> meses.forEach(m -> pasos.put(clave(u, m), paso)));
    }

    void meta(String unidad, String indicador, Tablero.Meta meta) {
        metas.put(unidad + " " + indicador, meta);
    }

    Tablero.Meta meta(String unidad, String indicador) {
        return metas.get(unidad + " " + indicador);
    }

    /** Compares a reading with what it must be; each of the units stands for some others. */
    void comprobar(Cliente cliente, Tablero.Periodo periodo, String nivel, Map<String, List<String>> quienes) {
        String consulta = "/avance?ejercicio=" + ejercicio + periodo.parametro() + nivel;
        Map<String, String> mostradas = new TreeMap<>();
        cliente.get(consulta)
                .con(200)
                .json()
                .path("elementos")
                .forEach(e -> mostradas.put(Tablero.clave(e), Tablero.renglon(e)));
        Map<String, String> esperadas = new HashMap<>();
        quienes.forEach((clave, unidades) ->
                Libro.INDICADORES.forEach(i -> esperadas.put(clave + " " + i, esperada(periodo, i, unidades))));
        assertThat(mostradas).as(consulta).containsExactlyInAnyOrderEntriesOf(esperadas);
    }

    private String esperada(Tablero.Periodo periodo, String indicador, List<String> unidades) {
        BigDecimal original = metas(periodo, indicador, unidades, true);
        BigDecimal vigente = metas(periodo, indicador, unidades, false);
        BigDecimal oficial = suma(periodo, indicador, unidades, 4);
        BigDecimal porcentaje =
                vigente.signum() == 0 ? null : oficial.multiply(CIEN).divide(vigente, 2, RoundingMode.HALF_UP);
        return Tablero.renglon(original, vigente, suma(periodo, indicador, unidades, 3), oficial, porcentaje);
    }

    /** The goal of some units, as first or as last agreed. */
    BigDecimal metas(Tablero.Periodo periodo, String indicador, List<String> unidades, boolean original) {
        return unidades.stream()
                .map(u -> metas.get(u + " " + indicador))
                .filter(m -> m != null)
                .flatMap(
                        m -> periodo.trimestres().stream().map(t -> (original ? m.original() : m.vigente()).get(t - 1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal suma(Tablero.Periodo periodo, String indicador, List<String> unidades, int paso) {
        return LINEAS.stream()
                .map(linea -> suma(periodo, linea, indicador, unidades, paso))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a line has verified. */
    BigDecimal oficial(Tablero.Periodo periodo, String linea, String indicador, List<String> unidades) {
        return suma(periodo, linea, indicador, unidades, 4);
    }

    private BigDecimal suma(Tablero.Periodo periodo, String linea, String indicador, List<String> unidades, int paso) {
        int i = Libro.INDICADORES.indexOf(indicador);
        return unidades.stream()
                .flatMap(u ->
                        IntStream.rangeClosed(periodo.desde(), periodo.hasta()).mapToObj(m -> clave(u, m)))
                .filter(clave -> pasos.getOrDefault(clave, 0) >= paso && sumas.containsKey(clave + linea))
                .map(clave -> sumas.get(clave + linea)[i])
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal[] ceros() {
        return Libro.INDICADORES.stream().map(i -> BigDecimal.ZERO).toArray(BigDecimal[]::new);
    }

    private static String clave(String unidad, int mes) {
        return unidad + " " + mes + " ";
    }
}
