package mx.conalep.secyt.audit;

import java.util.List;

/**
 * Outcome of checking the trail.
 *
 * @param filas rows checked
 * @param bloques blocks checked
 * @param sinSellar rows that no block covers yet
 * @param hallazgos what does not fit, in Spanish, naming row or block; empty when the trail is whole
 */
public record Verificacion(long filas, long bloques, long sinSellar, List<String> hallazgos) {

    /** Copies the findings. */
    public Verificacion {
        hallazgos = List.copyOf(hallazgos);
    }

    /** Whether nothing was altered. */
    public boolean integra() {
        return hallazgos.isEmpty();
    }
}
