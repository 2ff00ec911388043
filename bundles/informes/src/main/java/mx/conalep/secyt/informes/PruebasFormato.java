package mx.conalep.secyt.informes;

import mx.conalep.secyt.extensiones.Prueba;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Tries a plugin's report format on real figures, beside those of the core. Thread-safe. */
@ProviderType
public interface PruebasFormato {

    /**
     * Writes the report of the last complete quarter with the format and looks for the core's figures in it; stores what
     * was found, whatever it is.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for what is missing or wrong, 404 and 403 as for the plugin and the
     *     report; a format that fails is a result, not a refusal
     */
    Prueba probar(Identidad quien, String bundle, Peticion peticion);

    /**
     * What is to be tried.
     *
     * @param formato key; may be left out when the plugin has only one
     * @param unidad whose figures
     * @param informe key of the report; {@code metas-resultados} unless given
     * @param ejercicio year of the quarter; that of the last complete one unless given
     * @param trimestre 1 to 4; the last complete one unless given
     */
    record Peticion(
            @Nullable String formato,
            @Nullable String unidad,
            @Nullable String informe,
            @Nullable Integer ejercicio,
            @Nullable Integer trimestre) {}
}
