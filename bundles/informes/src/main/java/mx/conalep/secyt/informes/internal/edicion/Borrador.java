package mx.conalep.secyt.informes.internal.edicion;

import java.sql.SQLException;
import java.util.List;
import mx.conalep.secyt.informes.edicion.Congelado;
import mx.conalep.secyt.informes.edicion.ContenidoEdicion;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.Firmante;
import mx.conalep.secyt.informes.edicion.FuenteEdicion;
import mx.conalep.secyt.informes.edicion.NuevaEdicion;
import mx.conalep.secyt.informes.edicion.PeriodoEdicion;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;

/**
 * What an edition would say if it were issued now: really frozen, in a transaction that is taken back.
 *
 * @param edicion without a folio that anybody may quote
 */
record Borrador(Edicion edicion, ContenidoEdicion contenido) {

    /** Stands where a folio would. */
    static final String FOLIO = "BORRADOR";

    private static final Firmante NADIE = new Firmante("(sin firma)", "(sin firma)");

    /** Takes the transaction back and carries out what was read in it. */
    private static final class TakenBackException extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Borrador borrador;

        TakenBackException(Borrador borrador) {
            super(null, null, false, false);
            this.borrador = borrador;
        }
    }

    static Borrador de(Tx tx, Identidad quien, Emisor emisor, FuenteEdicion fuente, PeriodoEdicion periodo) {
        try {
            return tx.write(quien, s -> {
                throw new TakenBackException(hacer(s, emisor, fuente, periodo));
            });
        } catch (TakenBackException hecho) {
            return hecho.borrador;
        }
    }

    private static Borrador hacer(TxSession s, Emisor emisor, FuenteEdicion fuente, PeriodoEdicion periodo)
            throws SQLException {
        long id = SequenceIds.next(s, "edicion_seq", 1)[0];
        Congelado congelado = fuente.congelar(s, id, FOLIO, periodo);
        NuevaEdicion nueva = new NuevaEdicion(periodo, "(por justificar)", NADIE, NADIE, NADIE, List.of());
        Edicion edicion = emisor.edicion(s, id, FOLIO, fuente, nueva, congelado, fuente.faltantes(s, periodo));
        EdicionRows.insertar(s, edicion);
        return new Borrador(edicion, fuente.contenido(s, edicion));
    }
}
