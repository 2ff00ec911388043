package mx.conalep.secyt.seguimiento.internal.periodo;

import java.math.BigDecimal;
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

    private final SortedMap<ClavePeriodo, PorEstado> cuentas = new TreeMap<>();
    private final SortedMap<ClaveTotal, SortedMap<String, PorEstado>> montos = new TreeMap<>();
    private final SortedSet<ClavePeriodo> demostracion = new TreeSet<>();

    /** Services that come into a state of a period, with what they contribute by indicator. */
    public Saldos sumar(ClavePeriodo periodo, EstadoServicio estado, int servicios, Map<String, BigDecimal> aportes) {
        sumar(cuentas, periodo, estado, BigDecimal.valueOf(servicios));
        aportes.forEach((indicador, monto) -> sumar(totales(periodo), indicador, estado, monto));
        return this;
    }

    /** Services that leave a state of a period. */
    public Saldos restar(ClavePeriodo periodo, EstadoServicio estado, int servicios, Map<String, BigDecimal> aportes) {
        sumar(cuentas, periodo, estado, BigDecimal.valueOf(-servicios));
        aportes.forEach((indicador, monto) -> sumar(totales(periodo), indicador, estado, monto.negate()));
        return this;
    }

    /** Marks a period as holding demonstration records. */
    public Saldos conDemostracion(ClavePeriodo periodo) {
        demostracion.add(periodo);
        return this;
    }

    SortedMap<ClavePeriodo, PorEstado> cuentas() {
        return cuentas;
    }

    /** Totals that change, by indicator. */
    SortedMap<ClaveTotal, SortedMap<String, PorEstado>> montos() {
        montos.values().forEach(suyos -> suyos.values().removeIf(PorEstado::esCero));
        montos.values().removeIf(Map::isEmpty);
        return montos;
    }

    SortedSet<ClavePeriodo> demostracion() {
        return demostracion;
    }

    private static <K> void sumar(Map<K, PorEstado> figuras, K clave, EstadoServicio estado, BigDecimal monto) {
        figuras.computeIfAbsent(clave, k -> new PorEstado()).sumar(estado, monto);
    }

    private SortedMap<String, PorEstado> totales(ClavePeriodo periodo) {
        return montos.computeIfAbsent(ClaveTotal.de(periodo), k -> new TreeMap<>());
    }
}
