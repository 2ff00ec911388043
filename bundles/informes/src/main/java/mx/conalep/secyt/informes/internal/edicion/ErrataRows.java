package mx.conalep.secyt.informes.internal.edicion;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.informes.edicion.Errata;
import mx.conalep.secyt.informes.edicion.Errata.Cambio;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;

/** The tables {@code errata} and {@code errata_cambio}. */
final class ErrataRows {

    private static final String INSERTAR =
            "INSERT INTO errata (id, folio, edicion, causa, huella, emitida_por, momento)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String CAMBIO =
            "INSERT INTO errata_cambio (errata, orden, donde, antes, despues) VALUES (?, ?, ?, ?, ?)";
    private static final String DE_LA_EDICION =
            "SELECT id, folio, causa, huella, emitida_por, momento FROM errata WHERE edicion = ? ORDER BY id";
    private static final String CAMBIOS =
            "SELECT donde, antes, despues FROM errata_cambio WHERE errata = ? ORDER BY orden";

    private ErrataRows() {}

    static void insertar(TxSession s, long id, long edicion, Errata errata) throws SQLException {
        Query.of(
                        INSERTAR,
                        id,
                        errata.folio(),
                        edicion,
                        errata.causa(),
                        errata.huella(),
                        errata.emitidaPor(),
                        errata.momento())
                .update(s);
        int orden = 0;
        for (Cambio c : errata.cambios()) {
            Query.of(CAMBIO, id, ++orden, c.donde(), c.antes(), c.despues()).update(s);
        }
    }

    static List<Errata> de(TxSession s, long edicion) throws SQLException {
        List<Long> ids = Query.of(DE_LA_EDICION, edicion).list(s, fila -> fila.getLong(1));
        List<Errata> solas = Query.of(DE_LA_EDICION, edicion)
                .list(
                        s,
                        f -> new Errata(
                                f.getString(2),
                                f.getString(3),
                                f.getString(4),
                                f.getString(5),
                                f.getTimestamp(6).toInstant(),
                                List.of()));
        List<Errata> completas = new ArrayList<>();
        for (int i = 0; i < solas.size(); i++) {
            Errata e = solas.get(i);
            completas.add(
                    new Errata(e.folio(), e.causa(), e.huella(), e.emitidaPor(), e.momento(), cambios(s, ids.get(i))));
        }
        return completas;
    }

    private static List<Cambio> cambios(TxSession s, long errata) throws SQLException {
        return Query.of(CAMBIOS, errata).list(s, f -> new Cambio(f.getString(1), f.getString(2), f.getString(3)));
    }
}
