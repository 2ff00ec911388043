package mx.conalep.secyt.informes.edicion;

import java.util.List;
import mx.conalep.secyt.documentos.Bloque;
import mx.conalep.secyt.informes.InformeTabular;

/**
 * A frozen edition as it is read.
 *
 * @param bloques its sections, with text already written
 * @param tabla its figures
 */
public record ContenidoEdicion(List<Bloque> bloques, InformeTabular tabla) {

    /** Copies the list. */
    public ContenidoEdicion {
        bloques = List.copyOf(bloques);
    }
}
