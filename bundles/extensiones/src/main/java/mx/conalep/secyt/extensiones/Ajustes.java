package mx.conalep.secyt.extensiones;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Settings that units give to what a plugin contributes. A value that a unit does not give comes from the nearest one
 * above that does. They are no place for secrets: who may look at the unit reads them. Thread-safe.
 */
@ProviderType
public interface Ajustes {

    /**
     * The settings of a plugin in a unit.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is no such plugin or unit for the caller, 403 out of scope
     */
    DeUnidad leer(Identidad quien, String bundle, String unidad);

    /**
     * Replaces what the unit gives to one contribution; what is left out is inherited.
     *
     * @param version the one seen; empty to write whatever it is
     * @throws mx.conalep.secyt.http.Problema 403 out of scope, 404, 412 when somebody else wrote, 422 field by field
     */
    DeUnidad guardar(Identidad quien, String bundle, String unidad, Cambio cambio, OptionalInt version);

    /**
     * A plugin's settings in a unit.
     *
     * @param bundle symbolic name
     * @param unidad key
     * @param version of all that the unit gives; 0 when it gives nothing
     * @param contribuciones those that have settings
     */
    record DeUnidad(String bundle, String unidad, int version, List<DeContribucion> contribuciones) {

        /** Copies the list. */
        public DeUnidad {
            contribuciones = List.copyOf(contribuciones);
        }
    }

    /**
     * Settings of one contribution.
     *
     * @param clase simple name of the contract
     * @param clave key of the contribution
     * @param nombre for people
     * @param campos what may be set
     * @param esquema the same as JSON Schema
     * @param propios what the unit itself gives
     * @param efectivos what the contribution receives there
     * @param segun key of the unit that gives each effective value
     */
    record DeContribucion(
            String clase,
            String clave,
            String nombre,
            List<Campo> campos,
            Map<String, Object> esquema,
            Map<String, Object> propios,
            Map<String, Object> efectivos,
            Map<String, String> segun) {}

    /**
     * New values.
     *
     * @param clase simple name of the contract; may be left out when the key says enough
     * @param clave key of the contribution; may be left out when only one has settings
     * @param valores by key of the field
     */
    record Cambio(
            @Nullable String clase,
            @Nullable String clave,
            @Nullable Map<String, @Nullable Object> valores) {}
}
