package mx.conalep.secyt.seguimiento.internal.periodo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mx.conalep.secyt.seguimiento.EstadoServicio;

/**
 * What a transaction adds to and takes from periods and totals, by key in locking order. A period that is only touched
 * appears with zeros, so that its gate is passed too. Not thread-safe.
 */
public final class Saldos {

    private static final int ESTADOS = EstadoServicio.values().length;

    private final SortedMap<ClavePeriodo, int[]> cuentas = new TreeMap<>();
    private final SortedMap<ClaveTotal, BigDecimal[]> montos = new TreeMap<>();
    private final SortedSet<ClavePeriodo> demostracion = new TreeSet<>();

    /** Services that come into a state of a period, with what they contribute by indicator. */
    public Saldos sumar(ClavePeriodo periodo, EstadoServicio estado, int servicios, Map<String, BigDecimal> aportes) {
        cuentas.computeIfAbsent(periodo, k -> new int[ESTADOS])[estado.ordinal()] += servicios;
        aportes.forEach((indicador, monto) -> sumar(total(periodo, indicador), estado, monto));
        return this;
    }

    /** Services that leave a state of a period. */
    public Saldos restar(ClavePeriodo periodo, EstadoServicio estado, int servicios, Map<String, BigDecimal> aportes) {
        cuentas.computeIfAbsent(periodo, k -> new int[ESTADOS])[estado.ordinal()] -= servicios;
        aportes.forEach((indicador, monto) -> sumar(total(periodo, indicador), estado, monto.negate()));
        return this;
    }

    /** Marks a period as holding demonstration records. */
    public Saldos conDemostracion(ClavePeriodo periodo) {
        demostracion.add(periodo);
        return this;
    }

    SortedMap<ClavePeriodo, int[]> cuentas() {
        return cuentas;
    }

    /** Totals that change. */
    SortedMap<ClaveTotal, BigDecimal[]> montos() {
        montos.values().removeIf(m -> Arrays.stream(m).allMatch(v -> v.signum() == 0));
        return montos;
    }

    SortedSet<ClavePeriodo> demostracion() {
        return demostracion;
    }

    private void sumar(ClaveTotal clave, EstadoServicio estado, BigDecimal monto) {
        BigDecimal[] suyos = montos.computeIfAbsent(clave, k -> ceros());
        suyos[estado.ordinal()] = suyos[estado.ordinal()].add(monto);
    }

    private static BigDecimal[] ceros() {
        BigDecimal[] ceros = new BigDecimal[ESTADOS];
        Arrays.fill(ceros, BigDecimal.ZERO);
        return ceros;
    }

    private static ClaveTotal total(ClavePeriodo periodo, String indicador) {
        return new ClaveTotal(periodo.ejercicio(), indicador, periodo.unidad(), periodo.mes());
    }
}
