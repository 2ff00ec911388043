package mx.conalep.secyt.catalogo.internal;

import java.sql.SQLException;
import java.util.List;
import mx.conalep.secyt.catalogo.Solicitud;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** What was said about a request, in its table. */
final class Mensajes {

    private Mensajes() {}

    static List<Solicitud.Mensaje> leer(TxSession s, long solicitud) throws SQLException {
        return Query.of(
                        "SELECT accion, texto, cuenta, momento FROM solicitud_mensaje WHERE solicitud = ? ORDER BY numero",
                        solicitud)
                .list(
                        s,
                        f -> new Solicitud.Mensaje(
                                f.getString(1),
                                f.getString(2),
                                f.getString(3),
                                f.getTimestamp(4).toInstant()));
    }

    static void agregar(TxSession s, long solicitud, String accion, @Nullable String texto) throws SQLException {
        long hay = Query.of("SELECT COUNT(*) FROM solicitud_mensaje WHERE solicitud = ?", solicitud)
                .number(s);
        Query.of(
                        "INSERT INTO solicitud_mensaje (solicitud, numero, accion, texto, cuenta, momento)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        solicitud,
                        hay + 1,
                        accion,
                        texto,
                        s.actor(),
                        s.now())
                .update(s);
    }
}
