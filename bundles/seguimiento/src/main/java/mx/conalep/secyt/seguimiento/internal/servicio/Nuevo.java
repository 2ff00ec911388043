package mx.conalep.secyt.seguimiento.internal.servicio;

import java.time.Instant;
import java.time.LocalDate;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;
import org.jspecify.annotations.Nullable;

/**
 * A service that is loaded, in its first version.
 *
 * @param validadoPor who loads it, when it begins as validated
 * @param extemporaneo whether it was captured after the cut-off
 */
record Nuevo(
        long id,
        Revisado revisado,
        EstadoServicio estado,
        @Nullable String validadoPor,
        boolean extemporaneo,
        boolean demostracion) {

    static Nuevo de(long id, Revisado revisado, EstadoServicio estado, String cuenta, Instant ahora, boolean muestra) {
        boolean demostracion = muestra || revisado.demostracion();
        boolean tarde = LocalDate.ofInstant(ahora, Cerrado.MEXICO).isAfter(revisado.corte());
        return new Nuevo(
                id,
                revisado,
                estado,
                estado.compareTo(EstadoServicio.VALIDADO) < 0 ? null : cuenta,
                tarde && !demostracion,
                demostracion);
    }

    String folio() {
        return FolioServicio.de(revisado.fechaFin().getYear(), id);
    }
}
