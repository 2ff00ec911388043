package mx.conalep.secyt.seguimiento;

import java.time.Instant;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import org.jspecify.annotations.Nullable;

/**
 * A seeded random sample of the services of a state and quarter. Immutable.
 *
 * @param unidad the unit below which it was drawn
 * @param semilla the seed: the same seed over the same services draws the same
 * @param tamano how many were drawn
 * @param poblacion out of how many
 * @param decision why it was accepted although something was found; null otherwise
 */
public record Muestra(
        String id,
        String unidad,
        int ejercicio,
        int trimestre,
        Linea linea,
        long semilla,
        int tamano,
        int poblacion,
        Estado estado,
        String cuenta,
        Instant momento,
        @Nullable String decision,
        @Nullable String decididaPor,
        List<Registro> registros) {

    /** Copies the list. */
    public Muestra {
        registros = List.copyOf(registros);
    }

    /** How far it has come. */
    public enum Estado {
        /** Some record was not looked at: the state is not verified meanwhile. */
        ABIERTA,
        /** All agree. */
        PASA,
        /** Something was found: the state is not verified until somebody decides. */
        NO_PASA,
        /** Somebody decided to go on. */
        DECIDIDA
    }

    /**
     * A record of the sample.
     *
     * @param version of the service when it was drawn
     * @param resultado CONFORME or HALLAZGO; null before it was looked at
     * @param hallazgo what was found
     */
    public record Registro(
            String folio,
            int version,
            @Nullable String resultado,
            @Nullable String hallazgo,
            @Nullable String cuenta) {}

    /**
     * What is asked for.
     *
     * @param tamano how many, 1 to 500
     * @param semilla null means one of the system's choosing
     */
    public record Peticion(
            @Nullable String unidad,
            @Nullable Integer ejercicio,
            @Nullable Integer trimestre,
            @Nullable Linea linea,
            @Nullable Integer tamano,
            @Nullable Long semilla) {}
}
