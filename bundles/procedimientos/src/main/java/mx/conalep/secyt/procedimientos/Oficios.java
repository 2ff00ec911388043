package mx.conalep.secyt.procedimientos;

import java.sql.SQLException;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Oficios between units. Thread-safe. */
@ProviderType
public interface Oficios {

    /**
     * Issues one in the transaction of the record that asks for it: folio, rows, audit row and the notices to the units.
     * The folio's counter is locked until that transaction ends, so issue it last. The caller checked the scope.
     *
     * @throws mx.conalep.secyt.http.Problema 422 when a unit does not exist
     */
    Oficio emitir(TxSession session, NuevoOficio nuevo) throws SQLException;

    /**
     * Takes back one in the transaction that undoes what it was issued for: it stays, says so to its units, and asks nothing of
     * them any more; again changes nothing. The caller checked the scope.
     *
     * @param motivo why, as its units read it
     */
    void dejarSinEfecto(TxSession session, long id, String motivo) throws SQLException;

    /**
     * Issues one that a person wrote.
     *
     * @throws mx.conalep.secyt.http.Problema 403 unless he signs for the unit: the director of a plantel or CAST, the state
     *     unit, or the central area in which he works
     */
    Oficio enviar(Identidad quien, NuevoOficio nuevo);

    /** The latest first. */
    Pagina<Oficio> listar(Identidad quien, FiltroOficios filtro, Paginacion paginacion);

    /** How many the units in which he works have received and not opened. */
    long sinLeer(Identidad quien);

    /**
     * Opens one; the first person of a unit that got it is noted as its reader.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when it is none of his units' and not in his scope
     */
    Oficio abrir(Identidad quien, long id);

    /**
     * Acknowledges receipt for the addressed units in which he works; again changes nothing.
     *
     * @throws mx.conalep.secyt.http.Problema 404 as above, 403 when he works in none of them, 409 when it counts no longer
     */
    Oficio acusar(Identidad quien, long id);

    /**
     * Answers with an oficio of its own from the addressed unit to the one that issued; it acknowledges, too.
     *
     * @param unidad which of the addressed units answers; null when he signs for just one of them
     * @throws mx.conalep.secyt.http.Problema 404 as above, 403 unless he signs for it, 409 when the unit has answered or
     *     it counts no longer
     */
    Oficio responder(Identidad quien, long id, @Nullable String unidad, Redaccion redaccion);

    /**
     * One as it stands, whoever asks and without noting a reader: for slices that have checked already.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none
     */
    Oficio consultar(TxSession session, long id) throws SQLException;
}
