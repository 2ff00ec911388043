package mx.conalep.secyt.extensiones;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trial of a report format: a real report written with it, beside the figures of the core.
 *
 * @param id key; empty until it is stored
 * @param bundle that brings the format
 * @param version of the bundle
 * @param formato key of the format
 * @param informe key of the report
 * @param unidad whose figures the report holds
 * @param periodo quarter, such as {@code 2026-T3}
 * @param exitosa whether every figure was found, or could not be looked for, and nothing failed
 * @param resultado what was measured
 * @param tipoMedio of the document
 * @param archivo name for the document
 * @param conDocumento whether the document is kept
 * @param cuenta who tried
 * @param momento when
 */
public record Prueba(
        String id,
        String bundle,
        String version,
        String formato,
        String informe,
        String unidad,
        String periodo,
        boolean exitosa,
        Resultado resultado,
        String tipoMedio,
        String archivo,
        boolean conDocumento,
        String cuenta,
        Instant momento) {

    /** How many differences are told. */
    public static final int DIFERENCIAS_MAXIMAS = 100;

    /**
     * What was measured.
     *
     * @param comparado {@code texto} when the figures were looked for in the document, {@code no} when it is not text
     * @param filas rows of the report
     * @param cifras figures of the core that were looked for
     * @param diferencias how many were not found in their place
     * @param detalle the first of them
     * @param tamano of the document, in bytes
     * @param milisegundos that the format took
     * @param mismosBytes whether writing it again gave the same bytes
     * @param huella SHA-256 of the document in hexadecimal
     * @param falla why there is no document; null when there is
     */
    public record Resultado(
            String comparado,
            int filas,
            int cifras,
            int diferencias,
            List<Diferencia> detalle,
            long tamano,
            long milisegundos,
            boolean mismosBytes,
            String huella,
            @Nullable String falla) {

        /** Keeps no more differences than are told. */
        public Resultado {
            detalle = List.copyOf(detalle.subList(0, Math.min(detalle.size(), DIFERENCIAS_MAXIMAS)));
        }
    }

    /**
     * A figure of the core that the document does not have in its place.
     *
     * @param fila what tells the row: its texts
     * @param columna heading
     * @param esperado the figure of the core
     * @param encontrado what stands there, or {@code no aparece}
     */
    public record Diferencia(String fila, String columna, String esperado, String encontrado) {}
}
