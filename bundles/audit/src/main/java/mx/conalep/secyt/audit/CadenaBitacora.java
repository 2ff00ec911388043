package mx.conalep.secyt.audit;

import java.sql.SQLException;
import mx.conalep.secyt.persistence.TxSession;
import org.osgi.annotation.versioning.ProviderType;

/** The chain of sealed blocks. Thread-safe. */
@ProviderType
@FunctionalInterface
public interface CadenaBitacora {

    /** Its head as this transaction sees it. */
    Cabeza cabeza(TxSession sesion) throws SQLException;
}
