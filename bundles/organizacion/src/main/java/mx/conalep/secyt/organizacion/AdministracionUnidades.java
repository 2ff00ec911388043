package mx.conalep.secyt.organizacion;

import java.time.LocalDate;
import java.util.OptionalInt;
import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** Changes the tree of units; open to an administrator over the unit above. Thread-safe. */
@ProviderType
public interface AdministracionUnidades {

    /**
     * Adds a plantel or a CAST; what the demonstration adds is marked.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for bad data (a wrong letter of a CCT is told with the right one), 409 when
     *     the key exists, 403 unless ADMINISTRADOR
     */
    Unidad crear(Identidad quien, NuevaUnidad nueva);

    /**
     * Gives a unit another name, parent or place from a day on.
     *
     * @param version the one that the caller has seen
     * @throws mx.conalep.secyt.http.Problema 404, 403, 412 when it has moved on, 422 for bad data or a day before its last change
     */
    Unidad cambiar(Identidad quien, String clave, int version, CambioUnidad cambio);

    /**
     * Closes a unit; it stays readable as it was.
     *
     * @param version the one that the caller has seen, when he says so
     * @param hasta its last day
     * @throws mx.conalep.secyt.http.Problema 404, 403, 412, 422 for a day before its first, 409 while units below it go on
     */
    Unidad cerrar(Identidad quien, String clave, OptionalInt version, LocalDate hasta);
}
