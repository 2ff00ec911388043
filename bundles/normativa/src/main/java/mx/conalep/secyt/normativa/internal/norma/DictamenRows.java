package mx.conalep.secyt.normativa.internal.norma;

import java.sql.SQLException;
import java.util.List;
import mx.conalep.secyt.normativa.TramitesNorma.Dictamen;
import mx.conalep.secyt.normativa.TramitesNorma.Organo;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.TxSession;

/** The table {@code norma_dictamen}. */
final class DictamenRows {

    private DictamenRows() {}

    /** The latest first. */
    static List<Dictamen> de(TxSession s, String clave) throws SQLException {
        return Query.of(
                        "SELECT numero, organo, favorable, observaciones, fecha, reunion, archivo, cuenta, momento"
                                + " FROM norma_dictamen WHERE norma = ? ORDER BY id DESC",
                        clave)
                .list(
                        s,
                        f -> new Dictamen(
                                f.getInt("numero"),
                                Organo.valueOf(f.getString("organo")),
                                f.getBoolean("favorable"),
                                f.getString("observaciones"),
                                f.getDate("fecha").toLocalDate(),
                                f.getString("reunion"),
                                Columns.number(f, "archivo"),
                                f.getString("cuenta"),
                                f.getTimestamp("momento").toInstant()));
    }

    static void insertar(TxSession s, String clave, Dictamen d) throws SQLException {
        Query.of(
                        "INSERT INTO norma_dictamen (id, norma, numero, organo, favorable, observaciones, fecha, reunion,"
                                + " archivo, cuenta, momento) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        SequenceIds.next(s, "norma_dictamen_seq", 1)[0],
                        clave,
                        d.numero(),
                        d.organo(),
                        d.favorable(),
                        d.observaciones(),
                        d.fecha(),
                        d.reunion(),
                        d.archivo(),
                        s.actor(),
                        s.now())
                .update(s);
    }

    /** Whether a session of the organ with that key was held. */
    static boolean sesionCelebrada(TxSession s, String reunion, Organo organo) throws SQLException {
        return Query.of(
                                "SELECT COUNT(*) FROM reunion WHERE clave = ? AND clase = ? AND estado = 'CELEBRADA'",
                                reunion,
                                organo)
                        .number(s)
                > 0;
    }
}
