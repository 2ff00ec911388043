package mx.conalep.secyt.extensiones.internal.cuota;

import java.math.BigDecimal;
import java.util.Objects;
import mx.conalep.secyt.extensiones.CostosServicio;
import mx.conalep.secyt.extensiones.TiposServicio;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidades;
import org.jspecify.annotations.Nullable;

/**
 * Costs for a simulation.
 *
 * @param tipo key of the service type
 * @param unidad that delivers
 * @param directos MXN
 * @param indirectos MXN; missing means 0
 * @param horas missing means 0
 * @param personas missing means 0
 */
public record SimulacionCuota(
        @Nullable String tipo,
        @Nullable String unidad,
        @Nullable BigDecimal directos,
        @Nullable BigDecimal indirectos,
        @Nullable Integer horas,
        @Nullable Integer personas) {

    private static final int MAXIMO = 100_000;

    /**
     * The costs, checked.
     *
     * @throws mx.conalep.secyt.http.Problema 422 with all that is wrong
     */
    CostosServicio revisar(Unidades unidades, TiposServicio tipos) {
        Validacion v = new Validacion();
        v.presente(tipo, "tipo").presente(unidad, "unidad");
        v.exigir(
                        tipo == null || tipos.buscar(tipo).isPresent(),
                        "tipo",
                        "Ese tipo de servicio no está disponible; consulte GET /tipos-servicio.",
                        tipo)
                .exigir(
                        unidad == null || unidades.buscar(unidad).isPresent(),
                        "unidad",
                        "No existe esa unidad; consulte GET /unidades.",
                        unidad);
        Importes.revisar(v, directos, "directos", true);
        Importes.revisar(v, indirectos, "indirectos", false);
        entero(v, horas, "horas");
        entero(v, personas, "personas");
        v.terminar();
        return new CostosServicio(
                Objects.requireNonNull(tipo),
                Objects.requireNonNull(unidad),
                Importes.pesos(Objects.requireNonNull(directos)),
                Importes.pesos(indirectos == null ? BigDecimal.ZERO : indirectos),
                horas == null ? 0 : horas,
                personas == null ? 0 : personas);
    }

    private static void entero(Validacion v, @Nullable Integer numero, String campo) {
        v.exigir(
                numero == null || (numero >= 0 && numero <= MAXIMO),
                campo,
                "Use un número de 0 a " + MAXIMO + ".",
                numero);
    }
}
