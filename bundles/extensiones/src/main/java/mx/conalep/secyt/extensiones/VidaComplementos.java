package mx.conalep.secyt.extensiones;

import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.extensiones.ComplementoGuardado.Cambio;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Installs, updates, returns and takes away the plugins that the database keeps for all nodes. What was dropped in a
 * folder of a node or installed as a feature is that node's own affair. Thread-safe.
 */
@ProviderType
public interface VidaComplementos {

    /**
     * Keeps a jar and makes its version the wanted one; returns when this node has tried it.
     *
     * @throws mx.conalep.secyt.http.Problema 422 saying what is wrong with the jar, 409 when that version is kept with
     *     other bytes, 403
     */
    ComplementoGuardado instalar(Identidad quien, byte[] jar);

    /**
     * Changes the wanted version or state.
     *
     * @param visto revision that the caller has seen; null for whatever it is
     * @throws mx.conalep.secyt.http.Problema 404, 412, 422 for a version that is not kept, 403
     */
    ComplementoGuardado cambiar(Identidad quien, String bundle, Cambio cambio, @Nullable Integer visto);

    /** The one that is kept under that symbolic name, those taken away too. */
    Optional<ComplementoGuardado> buscar(String bundle);

    /** All that are kept, by symbolic name. */
    List<ComplementoGuardado> listar();

    /**
     * Tries what was switched off again: one more failure switches it off at once.
     *
     * @param unidad only for that unit; null for all
     * @return how many contributions
     * @throws mx.conalep.secyt.http.Problema 404 when nothing of the bundle is switched off, 403
     */
    int reintentar(Identidad quien, String bundle, @Nullable String unidad);
}
