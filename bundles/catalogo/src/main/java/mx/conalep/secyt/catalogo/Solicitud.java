package mx.conalep.secyt.catalogo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Linea;
import org.jspecify.annotations.Nullable;

/**
 * A request to register something (Pd-01 It-02 act 3, Pd-02 It-05 act 2 and It-06 act 4). Immutable.
 *
 * @param tipo what is asked for
 * @param unidad key of the unit that asks
 * @param linea its coordination answers
 * @param nombre of the offer, firm or person
 * @param horas of an offer
 * @param justificacion why it is needed
 * @param datos what else is told of it, by name of the field
 * @param oferta key of the offer that came of it
 * @param resultado key of what came of it: offer, RFC or account
 * @param motivo why it was turned down
 * @param dias whole days that it waited, or has waited so far
 * @param avisos what looks like it; absent when there is nothing
 */
public record Solicitud(
        long id,
        Tipo tipo,
        String unidad,
        Linea linea,
        String nombre,
        @Nullable Integer horas,
        String justificacion,
        Map<String, String> datos,
        Estado estado,
        @Nullable String oferta,
        @Nullable String resultado,
        @Nullable String motivo,
        String solicito,
        Instant creada,
        @Nullable String resolvio,
        @Nullable Instant resuelta,
        long dias,
        int version,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> avisos) {

    /** Copies. */
    public Solicitud {
        datos = Map.copyOf(datos);
        avisos = List.copyOf(avisos);
    }

    /** What may be asked for. */
    public enum Tipo {
        /** A course. */
        @JsonProperty("oferta")
        OFERTA,
        /** A technological service. */
        @JsonProperty("servicio")
        SERVICIO,
        /** A firm or person. */
        @JsonProperty("firma")
        FIRMA,
        /** An account to capture or release. */
        @JsonProperty("cuenta")
        CUENTA
    }

    /** How far it has come. */
    public enum Estado {
        /** Waits for the state unit of whoever asks. */
        @JsonProperty("propuesta")
        PROPUESTA,
        /** Waits for the coordination. */
        @JsonProperty("pendiente")
        PENDIENTE,
        /** The coordination asked for more. */
        @JsonProperty("por-ampliar")
        AMPLIAR,
        /** What it asks for was made. */
        @JsonProperty("aceptada")
        ACEPTADA,
        /** Was turned down. */
        @JsonProperty("rechazada")
        RECHAZADA
    }

    /**
     * What a unit asks for.
     *
     * @param tipo oferta, servicio, firma or cuenta; null means what the line offers
     * @param datos oferta and servicio: modalidad, area, claveSat; firma: rfc, regimen, cp, scian, tamano, sector;
     *     cuenta: cuenta, rol, desde
     */
    public record Propuesta(
            @Nullable String tipo,
            @Nullable String unidad,
            @Nullable String linea,
            @Nullable String nombre,
            @Nullable Integer horas,
            @Nullable String justificacion,
            @Nullable Map<String, String> datos) {}

    /**
     * What the coordination gives.
     *
     * @param clave key of the new offer
     * @param contrasena first password of the new account
     */
    public record Aceptacion(
            @Nullable String clave, @Nullable String contrasena) {}

    /**
     * Something that was said about it.
     *
     * @param accion what was done: solicitar, avalar, preguntar, ampliar, aceptar, rechazar
     */
    public record Mensaje(String accion, @Nullable String texto, String cuenta, Instant momento) {}

    /** The same, with what looks like it. */
    public Solicitud con(List<String> parecidas) {
        return new Solicitud(
                id,
                tipo,
                unidad,
                linea,
                nombre,
                horas,
                justificacion,
                datos,
                estado,
                oferta,
                resultado,
                motivo,
                solicito,
                creada,
                resolvio,
                resuelta,
                dias,
                version,
                parecidas);
    }
}
