package mx.conalep.secyt.trabajos;

import java.sql.SQLException;
import mx.conalep.secyt.persistence.TxSession;
import org.osgi.annotation.versioning.ProviderType;

/** One attempt at a job, in the hands of its worker. Used by one thread. */
@ProviderType
public interface Tarea {

    /** The job as it was when the attempt began. */
    Trabajo trabajo();

    /** What was ordered. */
    String datos();

    /** What the last attempt remembered; an empty text at first. */
    String punto();

    /**
     * Tells how far it is.
     *
     * @throws TrabajoDetenidoException when it must not go on
     */
    void avanzar(long hechas, long total, String mensaje);

    /**
     * The same in the transaction of the work done, together with the point from which the next attempt goes on: either
     * both are there or none, so that nothing is done twice, whatever dies.
     *
     * @param punto at most 2,000 characters
     * @throws TrabajoDetenidoException when it must not go on; the transaction has to end with it
     */
    void avanzar(TxSession session, String punto, long hechas, long total, String mensaje) throws SQLException;
}
