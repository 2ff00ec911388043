package mx.conalep.secyt.catalogo.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import org.jspecify.annotations.Nullable;

/**
 * A request for a new offer, as it travels.
 *
 * @param oferta key of the offer that came of it
 * @param motivo why it was turned down
 * @param avisos offers with nearly the same name; absent when there is none
 */
record Solicitud(
        long id,
        String unidad,
        Linea linea,
        String nombre,
        @Nullable Integer horas,
        String justificacion,
        Estado estado,
        @Nullable String oferta,
        @Nullable String motivo,
        String solicito,
        Instant creada,
        @Nullable String resolvio,
        @Nullable Instant resuelta,
        int version,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> avisos) {

    /** How far it has come. */
    enum Estado {
        /** Waits for the coordination. */
        @JsonProperty("pendiente")
        PENDIENTE,
        /** Became an offer. */
        @JsonProperty("aceptada")
        ACEPTADA,
        /** Was turned down. */
        @JsonProperty("rechazada")
        RECHAZADA
    }

    /** What a unit proposes. */
    record Propuesta(
            @Nullable String unidad,
            @Nullable String linea,
            @Nullable String nombre,
            @Nullable Integer horas,
            @Nullable String justificacion) {}

    /** The key that the new offer gets. */
    record Aceptacion(@Nullable String clave) {}

    /** Why it is turned down. */
    record Rechazo(@Nullable String motivo) {}

    Solicitud con(List<String> parecidas) {
        return new Solicitud(
                id,
                unidad,
                linea,
                nombre,
                horas,
                justificacion,
                estado,
                oferta,
                motivo,
                solicito,
                creada,
                resolvio,
                resuelta,
                version,
                parecidas);
    }
}
