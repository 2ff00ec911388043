package mx.conalep.secyt.trabajos;

import java.sql.SQLException;
import mx.conalep.secyt.persistence.TxSession;
import org.osgi.annotation.versioning.ProviderType;

/** Where slices leave notices. Thread-safe. */
@ProviderType
@FunctionalInterface
public interface Bandeja {

    /** Leaves a notice in the transaction of its record; does nothing when there is one with that key. */
    void avisar(TxSession session, Aviso aviso) throws SQLException;
}
