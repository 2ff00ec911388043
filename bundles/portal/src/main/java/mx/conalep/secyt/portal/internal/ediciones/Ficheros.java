package mx.conalep.secyt.portal.internal.ediciones;

import java.io.IOException;
import java.io.UncheckedIOException;
import mx.conalep.secyt.informes.edicion.Ediciones;
import mx.conalep.secyt.informes.edicion.Ediciones.Escrito;
import mx.conalep.secyt.portal.internal.pagina.Descarga;
import mx.conalep.secyt.security.Identidad;

/** Files of an edition. */
record Ficheros(Ediciones ediciones) {

    Descarga de(Identidad quien, String folio, String formato) {
        Escrito escrito = formato.equals("legajo") ? ediciones.legajo(quien, folio) : escrito(quien, folio, formato);
        return new Descarga(escrito.archivo(), escrito.tipoMedio(), escrito.escritor()::escribir);
    }

    private Escrito escrito(Identidad quien, String folio, String formato) {
        try {
            return ediciones.escribir(quien, folio, formato);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
