package mx.conalep.secyt.extensiones;

import java.util.List;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The record of trials, and what may be tried. Running a trial is for those who know reports. Thread-safe. */
@ProviderType
public interface Pruebas {

    /**
     * The plugin as it stands, if the caller may try it for the unit: the national administration any, a state what the
     * header or the national administration gives to the unit, switched off or not.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is no such plugin for him, 403 out of scope
     */
    Complemento exigir(Identidad quien, String bundle, Unidad unidad);

    /**
     * A format of that plugin with the settings of the unit.
     *
     * @throws mx.conalep.secyt.http.Problema as {@link #exigir}; 422 when the plugin has no such format in use
     */
    FormatoDisponible formato(Identidad quien, String bundle, String formato, Unidad unidad);

    /**
     * Stores a trial; its document takes the place of that of the former trial of the same format and unit.
     *
     * @param documento what the format wrote; null when there is nothing to keep
     * @return the same with its key
     */
    Prueba anotar(Identidad quien, Prueba prueba, byte @Nullable [] documento);

    /** Those of a plugin in the caller's units, the most recent first; at most a hundred. */
    List<Prueba> listar(Identidad quien, String bundle);

    /**
     * One of them.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is no such trial for the caller
     */
    Prueba leer(Identidad quien, String bundle, String id);

    /**
     * What the format wrote.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when it is not kept
     */
    byte[] documento(Identidad quien, String bundle, String id);
}
