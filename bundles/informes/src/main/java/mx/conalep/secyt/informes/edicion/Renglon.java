package mx.conalep.secyt.informes.edicion;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A service within an edition.
 *
 * @param servicio its folio
 * @param version that counted
 * @param regularizacion whether it belongs to a month that an earlier edition told
 * @param aportes amount by indicator; of a regularisation, the difference
 */
public record Renglon(
        String servicio, int version, String unidad, int mes, boolean regularizacion, Map<String, BigDecimal> aportes) {

    /** Copies the map. */
    public Renglon {
        aportes = Map.copyOf(aportes);
    }
}
