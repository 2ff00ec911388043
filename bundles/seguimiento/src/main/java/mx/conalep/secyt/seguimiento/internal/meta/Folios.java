package mx.conalep.secyt.seguimiento.internal.meta;

import java.sql.SQLException;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.internal.ambito.Filas;

/** Folios of documents about goals, without gaps: the counter moves in the transaction of the document. */
public final class Folios {

    private Folios() {}

    /**
     * The next one, such as {@code CM-2027-000012}.
     *
     * @param serie SM request, CM conformity, MN national goals, RM reprogramming, CA authorised figure
     */
    public static String siguiente(TxSession session, String serie, int ejercicio) throws SQLException {
        Filas.cambiar(session.jdbc(), "UPDATE meta_folio SET ultimo = ultimo + 1 WHERE serie = ?", serie);
        int numero = Filas.una(
                        session.jdbc(), "SELECT ultimo FROM meta_folio WHERE serie = ?", row -> row.getInt(1), serie)
                .orElseThrow();
        return "%s-%d-%06d".formatted(serie, ejercicio, numero);
    }
}
