package mx.conalep.secyt.seguimiento;

import mx.conalep.secyt.api.servicio.Linea;
import org.jspecify.annotations.Nullable;

/**
 * Which services are wanted; null means any.
 *
 * @param unidad this unit and those below it
 * @param ejercicio year in which they count
 * @param mes month, 1 to 12
 * @param trimestre quarter, 1 to 4
 * @param linea line
 * @param estado state
 * @param tipo key of the type
 * @param oferta key of the offer
 * @param folio beginning of the folio
 * @param autovalidado whether the one who captured validated
 * @param conAvisos whether it raises warnings that were explained
 * @param orden folio, fechaFin, unidad, horas or cuota; a hyphen before it turns the order around
 */
public record FiltroServicios(
        @Nullable String unidad,
        @Nullable Integer ejercicio,
        @Nullable Integer mes,
        @Nullable Integer trimestre,
        @Nullable Linea linea,
        @Nullable EstadoServicio estado,
        @Nullable String tipo,
        @Nullable String oferta,
        @Nullable String folio,
        @Nullable Boolean autovalidado,
        @Nullable Boolean conAvisos,
        @Nullable String orden) {

    /** All that the caller may see. */
    public static final FiltroServicios TODO =
            new FiltroServicios(null, null, null, null, null, null, null, null, null, null, null, null);
}
