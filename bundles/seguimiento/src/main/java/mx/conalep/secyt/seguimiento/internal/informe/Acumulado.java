package mx.conalep.secyt.seguimiento.internal.informe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.seguimiento.Avance;
import mx.conalep.secyt.seguimiento.Avances;
import mx.conalep.secyt.seguimiento.Nivel;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Pedido;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Tabla;
import org.jspecify.annotations.Nullable;

/**
 * Goal and result from January to the end of a quarter.
 *
 * @param indicador indicator
 * @param unidad unit
 * @param original goal as first accepted
 * @param vigente goal in force
 * @param preliminar validated and verified
 * @param alcanzado verified
 */
record Acumulado(
        String indicador,
        String unidad,
        BigDecimal original,
        BigDecimal vigente,
        BigDecimal preliminar,
        BigDecimal alcanzado) {

    private static final int ULTIMO = 4;
    private static final BigDecimal CIEN = new BigDecimal(100);

    /** Up to the quarter of the report, the whole year without. */
    static List<Acumulado> hasta(Avances avances, Pedido pedido) {
        int hasta = ultimo(pedido);
        pedido.filtro("Acumulado", "enero a fin del trimestre " + hasta);
        Nivel nivel = pedido.palabra(Nivel.class, "nivel", Nivel.ESTATAL);
        pedido.filtro("Nivel", nivel.clave());
        Map<String, Acumulado> sumas = new LinkedHashMap<>();
        for (int trimestre = 1; trimestre <= hasta; trimestre++) {
            Avances.Consulta consulta =
                    new Avances.Consulta(pedido.ejercicio(), trimestre, null, nivel, pedido.texto("unidad"));
            avances.consultar(pedido.quien(), consulta)
                    .elementos()
                    .forEach(e -> sumas.merge(e.unidad() + "|" + e.indicador(), de(e), Acumulado::mas));
        }
        return new ArrayList<>(sumas.values());
    }

    /** The last quarter that is added. */
    static int ultimo(Pedido pedido) {
        return Objects.requireNonNullElse(pedido.trimestre(), ULTIMO);
    }

    private static Acumulado de(Avance.Elemento e) {
        return new Acumulado(
                e.indicador(), e.unidad(), e.metaOriginal(), e.metaVigente(), e.preliminar(), e.alcanzado());
    }

    private Acumulado mas(Acumulado otro) {
        return new Acumulado(
                indicador,
                unidad,
                original.add(otro.original),
                vigente.add(otro.vigente),
                preliminar.add(otro.preliminar),
                alcanzado.add(otro.alcanzado));
    }

    /** Percentage of the goal in force; null without goal. */
    @Nullable BigDecimal porcentaje() {
        return Tabla.razon(alcanzado, vigente, CIEN, 2);
    }

    /** What is missing, below zero, or over. */
    BigDecimal diferencia() {
        return alcanzado.subtract(vigente);
    }

    /** How far from the goal, as a share of it; null without goal. */
    @Nullable BigDecimal desviacion() {
        return Tabla.razon(diferencia(), vigente, CIEN, 2);
    }

    List<Optional<?>> valores(Pedido pedido) {
        Optional<Unidad> lugar = pedido.unidades().buscar(unidad);
        return List.of(
                lugar.map(Unidad::entidad),
                Optional.of(unidad),
                lugar.map(Unidad::nombre),
                Optional.of(indicador),
                numero(original),
                numero(vigente),
                numero(preliminar),
                numero(alcanzado),
                numero(diferencia()),
                Optional.ofNullable(porcentaje()),
                Optional.ofNullable(desviacion()));
    }

    private static Optional<BigDecimal> numero(BigDecimal monto) {
        return Optional.ofNullable(Tabla.simple(monto));
    }
}
