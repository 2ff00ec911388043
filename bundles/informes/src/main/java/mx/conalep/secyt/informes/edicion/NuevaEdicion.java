package mx.conalep.secyt.informes.edicion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition to be issued.
 *
 * @param justificacion why it is issued although units are missing; null when none is
 * @param elaboro who prepared it
 * @param reviso who reviewed it
 * @param autorizo who authorised it
 * @param destinatarios units that get it with an oficio; none when empty
 */
public record NuevaEdicion(
        PeriodoEdicion periodo,
        @Nullable String justificacion,
        Firmante elaboro,
        Firmante reviso,
        Firmante autorizo,
        List<String> destinatarios) {

    /** Copies the list. */
    public NuevaEdicion {
        destinatarios = List.copyOf(destinatarios);
    }
}
