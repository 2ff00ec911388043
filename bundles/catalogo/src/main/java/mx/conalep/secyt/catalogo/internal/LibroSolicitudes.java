package mx.conalep.secyt.catalogo.internal;

import java.sql.SQLException;
import java.util.Map;
import java.util.OptionalInt;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.catalogo.Solicitud;
import mx.conalep.secyt.catalogo.Solicitud.Tipo;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.trabajos.Bandeja;
import org.jspecify.annotations.Nullable;

/** Takes a request up and writes down what is done to it. */
final class LibroSolicitudes {

    private final Bitacora bitacora;
    private final Bandeja bandeja;
    private final Unidades unidades;

    LibroSolicitudes(Bitacora bitacora, Bandeja bandeja, Unidades unidades) {
        this.bitacora = bitacora;
        this.bandeja = bandeja;
        this.unidades = unidades;
    }

    /** One to be changed, of that version if one is given. */
    static SolicitudEntity entidad(TxSession s, long id, OptionalInt version) {
        SolicitudEntity solicitud = s.em().find(SolicitudEntity.class, id);
        if (solicitud == null) {
            throw Problema.noExiste("una solicitud", Long.toString(id));
        }
        version.ifPresent(v -> IfMatch.comparar(v, solicitud.version()));
        return solicitud;
    }

    /** The request as it stands after an act, with its message, its audit row and its notice. */
    Solicitud anotada(TxSession s, String accion, SolicitudEntity solicitud, @Nullable String texto)
            throws SQLException {
        s.em().flush();
        Solicitud hecha = solicitud.toRecord(s.now());
        Mensajes.agregar(s, hecha.id(), accion, texto);
        bitacora.anotar(
                s,
                accion,
                "solicitud-"
                        + (hecha.tipo() == Tipo.CUENTA ? "cuenta" : hecha.tipo() == Tipo.FIRMA ? "firma" : "oferta"),
                Long.toString(hecha.id()),
                hecha.tipo() == Tipo.CUENTA || hecha.tipo() == Tipo.FIRMA
                        ? Map.of()
                        : Map.of("nombre", hecha.nombre()));
        bandeja.avisar(s, AvisoSolicitud.de(hecha, accion, texto, unidades));
        return hecha;
    }
}
