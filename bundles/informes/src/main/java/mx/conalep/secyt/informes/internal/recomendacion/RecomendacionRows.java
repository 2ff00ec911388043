package mx.conalep.secyt.informes.internal.recomendacion;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.informes.recomendacion.Recomendacion;
import mx.conalep.secyt.informes.recomendacion.Recomendacion.Estado;
import mx.conalep.secyt.informes.recomendacion.Recomendacion.Sello;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** The table {@code recomendacion}. */
final class RecomendacionRows {

    private static final String LEER = "SELECT folio, unidad, edicion, indicador, texto, vence, estado, emitida_por,"
            + " emitida_en, respuesta, respondida_por, respondida_en, efecto, cerrada_por, cerrada_en, version"
            + " FROM recomendacion";
    private static final String INSERTAR = "INSERT INTO recomendacion (folio, unidad, edicion, indicador, texto, vence,"
            + " estado, emitida_por, emitida_en, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)";
    private static final String RESPONDER = "UPDATE recomendacion SET estado = ?, respuesta = ?, respondida_por = ?,"
            + " respondida_en = ?, version = version + 1 WHERE folio = ? AND version = ?";
    private static final String CERRAR = "UPDATE recomendacion SET estado = ?, efecto = ?, cerrada_por = ?,"
            + " cerrada_en = ?, version = version + 1 WHERE folio = ? AND version = ?";

    private RecomendacionRows() {}

    static void insertar(TxSession s, Recomendacion r) throws SQLException {
        Query.of(
                        INSERTAR,
                        r.folio(),
                        r.unidad(),
                        r.edicion(),
                        r.indicador(),
                        r.texto(),
                        Date.valueOf(r.vence()),
                        r.estado().name(),
                        r.emitida().cuenta(),
                        r.emitida().momento())
                .update(s);
    }

    static Optional<Recomendacion> leer(TxSession s, String folio) throws SQLException {
        return Query.of(LEER + " WHERE folio = ?", folio).first(s, RecomendacionRows::recomendacion);
    }

    static List<Recomendacion> listar(TxSession s) throws SQLException {
        return Query.of(LEER + " ORDER BY emitida_en DESC, folio DESC").list(s, RecomendacionRows::recomendacion);
    }

    /** Whether nobody changed it since. */
    static boolean responder(TxSession s, String folio, int version, String respuesta) throws SQLException {
        return cambiar(s, RESPONDER, Estado.RESPONDIDA, folio, version, respuesta);
    }

    /** Whether nobody changed it since. */
    static boolean cerrar(TxSession s, String folio, int version, String efecto) throws SQLException {
        return cambiar(s, CERRAR, Estado.CERRADA, folio, version, efecto);
    }

    private static boolean cambiar(TxSession s, String sql, Estado estado, String folio, int version, String texto)
            throws SQLException {
        return Query.of(sql, estado.name(), texto, s.actor(), s.now(), folio, version)
                        .update(s)
                == 1;
    }

    private static Recomendacion recomendacion(ResultSet f) throws SQLException {
        return new Recomendacion(
                f.getString("folio"),
                f.getString("unidad"),
                f.getString("edicion"),
                f.getString("indicador"),
                f.getString("texto"),
                f.getDate("vence").toLocalDate(),
                Estado.valueOf(f.getString("estado")),
                new Sello(
                        f.getString("emitida_por"), f.getTimestamp("emitida_en").toInstant()),
                f.getString("respuesta"),
                sello(f, "respondida"),
                f.getString("efecto"),
                sello(f, "cerrada"),
                f.getInt("version"));
    }

    private static @Nullable Sello sello(ResultSet f, String acto) throws SQLException {
        Instant momento = Columns.instant(f, acto + "_en");
        return momento == null ? null : new Sello(f.getString(acto + "_por"), momento);
    }
}
