package mx.conalep.secyt.seguimiento;

import java.util.List;
import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** The catalogue of causes of deviations. Thread-safe. */
@ProviderType
public interface CausasDesviacion {

    /**
     * A cause.
     *
     * @param clave capitals, digits and underscores, 2 to 40
     * @param texto what is read, up to 120 characters
     * @param orden place in the list
     * @param activa whether it may be chosen; what was explained with it stays
     * @param version for If-Match; 0 before there is one
     */
    record Causa(String clave, String texto, int orden, boolean activa, int version) {}

    /** All of them, in order, also those out of use. */
    List<Causa> listar();

    /**
     * Adds one, or changes one, as DSTC, CSC or CST.
     *
     * @param causa with the version that the caller has seen; 0 adds it
     * @throws mx.conalep.secyt.http.Problema 403; 412 when somebody changed or added it meanwhile; 422 for bad fields, or when
     *     none would be left
     */
    Causa guardar(Identidad quien, Causa causa);
}
