package mx.conalep.secyt.archive;

import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Takes files for a thing that a slice above keeps. Such a file is seen through the thing alone, until then by whoever
 * handed it in. Registered by that slice. Thread-safe.
 */
@ConsumerType
public interface Destino {

    /** The word for the thing, as in {@code expediente}. */
    String cosa();

    /**
     * Key of the unit in whose name somebody hands a file in; never called within a transaction.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is no such thing for him, 403 when it takes no file of his now
     */
    String unidad(Identidad quien, String clave);
}
