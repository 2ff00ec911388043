package mx.conalep.secyt.audit;

import java.sql.SQLException;
import java.util.Map;
import mx.conalep.secyt.persistence.TxSession;
import org.osgi.annotation.versioning.ProviderType;

/** The audit trail. Thread-safe. */
@ProviderType
public interface Bitacora {

    /**
     * Writes one row in the running transaction; actor and instant are the transaction's.
     *
     * @param accion what was done: an infinitive in lower case such as {@code liberar}, at most 40 characters
     * @param objeto kind of record such as {@code servicio}, at most 40 characters
     * @param id key of the record, at most 80 characters
     * @param detalle what changed, as short text by name, in order; never the values of personal fields; may be empty
     */
    void anotar(TxSession sesion, String accion, String objeto, String id, Map<String, ?> detalle) throws SQLException;

    /** Reads the whole trail and checks every row and block; takes time in proportion to the rows. */
    Verificacion verificar();
}
