package mx.conalep.secyt.extensiones;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * For which units a plugin is switched on. The nearest decision up the tree of units counts; without one, the header of
 * the bundle. The national administration decides everything; a state switches off what it wants for its units, and on
 * only what the header or a national decision gives them. Thread-safe.
 */
@ProviderType
public interface Habilitaciones {

    /**
     * How a plugin stands in the units that the caller may look at: the nation, the states, and whichever is named by the
     * header or by a decision.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is no such plugin for the caller
     */
    Panorama listar(Identidad quien, String bundle);

    /**
     * How it stands in one unit.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is no such plugin or unit for the caller
     */
    EnUnidad leer(Identidad quien, String bundle, String unidad);

    /**
     * Decides for a unit and all those below it that have no decision of their own.
     *
     * @param version the one seen; empty to decide whatever it is
     * @throws mx.conalep.secyt.http.Problema 403 out of scope; 409 for the core, for a state that switches on what it
     *     does not have, and without a successful trial; 412 when somebody else decided; 422
     */
    EnUnidad decidir(Identidad quien, String bundle, String unidad, Decision decision, OptionalInt version);

    /**
     * Takes the decision back: those above, or the header, count again.
     *
     * @param version the one seen; empty to do so whatever it is
     * @throws mx.conalep.secyt.http.Problema 403 out of scope, 404 when there is none, 412
     */
    EnUnidad retirar(Identidad quien, String bundle, String unidad, OptionalInt version);

    /**
     * A plugin in its units.
     *
     * @param bundle symbolic name
     * @param version of the bundle
     * @param cabecera units that its header names
     * @param unidades how it stands in each
     */
    record Panorama(String bundle, String version, List<String> cabecera, List<EnUnidad> unidades) {

        /** Copies the lists. */
        public Panorama {
            cabecera = List.copyOf(cabecera);
            unidades = List.copyOf(unidades);
        }
    }

    /**
     * A plugin in a unit.
     *
     * @param unidad key
     * @param nombre of the unit
     * @param habilitado whether it may be seen and run there
     * @param segun key of the unit whose decision counts, or {@code cabecera}
     * @param nacional what the national administration decided for this very unit; null when it did not
     * @param estatal what the state decided for this very unit; null when it did not
     * @param motivo reason of the last decision
     * @param cuenta who decided last
     * @param momento when
     * @param version of the decision; 0 when there is none
     */
    record EnUnidad(
            String unidad,
            String nombre,
            boolean habilitado,
            String segun,
            @Nullable Boolean nacional,
            @Nullable Boolean estatal,
            @Nullable String motivo,
            @Nullable String cuenta,
            @Nullable Instant momento,
            int version) {}

    /**
     * A decision as it is asked for.
     *
     * @param habilitado on or off
     * @param motivo reason; needed when {@code omitirPrueba}
     * @param omitirPrueba whether an administrator switches it on without a trial
     */
    record Decision(
            @Nullable Boolean habilitado,
            @Nullable String motivo,
            @Nullable Boolean omitirPrueba) {}
}
