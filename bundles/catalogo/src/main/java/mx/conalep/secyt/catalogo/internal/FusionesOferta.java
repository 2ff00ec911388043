package mx.conalep.secyt.catalogo.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import mx.conalep.secyt.catalogo.DepuracionOfertas.Fusion;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.TxSession;

/** Which offers were joined to which, in their table. */
final class FusionesOferta {

    private static final String COLUMNAS =
            "SELECT id, de, en, motivo, hizo, hecha, deshizo, deshecha FROM oferta_fusion";

    private FusionesOferta() {}

    static Fusion agregar(TxSession s, String de, String en, String motivo) throws SQLException {
        long id = SequenceIds.next(s, "oferta_fusion_seq", 1)[0];
        Query.of(
                        "INSERT INTO oferta_fusion (id, de, en, motivo, hizo, hecha) VALUES (?, ?, ?, ?, ?, ?)",
                        id,
                        de,
                        en,
                        motivo,
                        s.actor(),
                        s.now())
                .update(s);
        return exigir(s, id);
    }

    static Fusion deshacer(TxSession s, long id) throws SQLException {
        Query.of("UPDATE oferta_fusion SET deshizo = ?, deshecha = ? WHERE id = ?", s.actor(), s.now(), id)
                .update(s);
        return exigir(s, id);
    }

    static Pagina<Fusion> todas(TxSession s, Paginacion paginacion) throws SQLException {
        return Pagina.de(
                Query.of("SELECT COUNT(*) FROM oferta_fusion").number(s),
                Query.of(
                                COLUMNAS + " ORDER BY id DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                                paginacion.desde(),
                                paginacion.tamano())
                        .list(s, FusionesOferta::fusion));
    }

    static Fusion exigir(TxSession s, long id) throws SQLException {
        return Query.of(COLUMNAS + " WHERE id = ?", id)
                .first(s, FusionesOferta::fusion)
                .orElseThrow(() -> Problema.noExiste("una fusión", Long.toString(id)));
    }

    private static Fusion fusion(ResultSet f) throws SQLException {
        return new Fusion(
                f.getLong(1),
                f.getString(2),
                f.getString(3),
                f.getString(4),
                f.getString(5),
                f.getTimestamp(6).toInstant(),
                f.getString(7),
                Columns.instant(f, 8));
    }
}
