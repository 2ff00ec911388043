package mx.conalep.secyt.seguimiento;

import java.util.SortedSet;
import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** Years in which services may be captured. Thread-safe. */
@ProviderType
public interface Ejercicios {

    /** The open years; a change made on another node is seen within seconds. */
    SortedSet<Integer> abiertos();

    /**
     * Opens a year and makes the rows of its periods and totals; harmless when it is open.
     *
     * @return whether it was not open before
     * @throws mx.conalep.secyt.http.Problema 403 unless DSTC, CST, CSC or ADMINISTRADOR, 422 outside 2000 to 2100
     */
    boolean abrir(Identidad quien, int anio);
}
