package mx.conalep.secyt.organizacion.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.DepuracionFirmas.Fusion;
import mx.conalep.secyt.organizacion.Rfc;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** Joins firms and parts them, in a running transaction; the audit trail names them by internal key. */
final class FusionesFirma {

    private static final String COLUMNAS =
            "SELECT id, de, en, motivo, hizo, hecha, deshizo, deshecha FROM firma_fusion";

    private final Bitacora bitacora;

    FusionesFirma(Bitacora bitacora) {
        this.bitacora = bitacora;
    }

    Fusion fusionar(TxSession s, String de, String en, String motivo) throws SQLException {
        String alias = exigirVigente(s, de);
        String destino = exigirVigente(s, en);
        if (alias.equals(destino)) {
            throw Problema.campo("en", "Son el mismo registro; elija otro.", en);
        }
        apuntar(s, alias, destino);
        long id = SequenceIds.next(s, "firma_fusion_seq", 1)[0];
        Query.of(
                        "INSERT INTO firma_fusion (id, de, en, motivo, hizo, hecha) VALUES (?, ?, ?, ?, ?, ?)",
                        id,
                        alias,
                        destino,
                        motivo,
                        s.actor(),
                        s.now())
                .update(s);
        bitacora.anotar(s, "fusionar", "firma", interna(s, alias), Map.of("en", interna(s, destino), "motivo", motivo));
        return exigir(s, id);
    }

    Fusion deshacer(TxSession s, long id, String motivo) throws SQLException {
        Fusion fusion = exigir(s, id);
        if (fusion.deshecha() != null) {
            throw Problema.conflicto("fusion-deshecha", "Esa fusión ya se deshizo.");
        }
        if (apunta(s, fusion.en()) != null) {
            throw Problema.conflicto(
                    "fusion-en-uso",
                    "Después se fusionó " + fusion.en() + " en otro registro; deshaga primero esa otra fusión.");
        }
        apuntar(s, fusion.de(), null);
        Query.of("UPDATE firma_fusion SET deshizo = ?, deshecha = ? WHERE id = ?", s.actor(), s.now(), id)
                .update(s);
        bitacora.anotar(s, "separar", "firma", interna(s, fusion.de()), Map.of("motivo", motivo));
        return exigir(s, id);
    }

    static Pagina<Fusion> todas(TxSession s, Paginacion paginacion) throws SQLException {
        long total = Query.of("SELECT COUNT(*) FROM firma_fusion").number(s);
        return Pagina.de(
                total,
                Query.of(
                                COLUMNAS + " ORDER BY id DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                                paginacion.desde(),
                                paginacion.tamano())
                        .list(s, FusionesFirma::fusion));
    }

    /** The RFC of a firm that is registered and joined to no other. */
    static String exigirVigente(TxSession s, String texto) throws SQLException {
        String rfc = Rfc.normalizar(texto);
        if (Query.of("SELECT 1 FROM firma WHERE rfc = ?", rfc).number(s) == 0) {
            throw Problema.noExiste("una firma", texto);
        }
        String otra = apunta(s, rfc);
        if (otra != null) {
            throw Problema.conflicto("firma-fusionada", "El registro " + rfc + " ya se fusionó en " + otra + ".");
        }
        return rfc;
    }

    private static @Nullable String apunta(TxSession s, String rfc) throws SQLException {
        return Query.of("SELECT fusionada_en FROM firma WHERE rfc = ?", rfc)
                .first(s, f -> Optional.ofNullable(f.getString(1)))
                .flatMap(o -> o)
                .orElse(null);
    }

    private static void apuntar(TxSession s, String rfc, @Nullable String otra) throws SQLException {
        Query.of("UPDATE firma SET fusionada_en = ?, version = version + 1 WHERE rfc = ?", otra, rfc)
                .update(s);
    }

    private static String interna(TxSession s, String rfc) throws SQLException {
        return Long.toString(Query.of("SELECT id FROM firma WHERE rfc = ?", rfc).number(s));
    }

    private static Fusion exigir(TxSession s, long id) throws SQLException {
        return Query.of(COLUMNAS + " WHERE id = ?", id)
                .first(s, FusionesFirma::fusion)
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
