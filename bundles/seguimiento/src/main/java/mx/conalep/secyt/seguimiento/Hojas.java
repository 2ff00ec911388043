package mx.conalep.secyt.seguimiento;

import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** A period as a workbook that is edited offline and sent back through {@link Importaciones}. Thread-safe. */
@ProviderType
public interface Hojas {

    /**
     * The services of a unit in a period, with empty rows for new ones.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for bad or too many data, 403 when the unit is out of scope
     */
    Descarga periodo(Identidad quien, PeticionHoja peticion);
}
