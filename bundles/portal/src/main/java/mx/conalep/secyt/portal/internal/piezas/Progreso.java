package mx.conalep.secyt.portal.internal.piezas;

/**
 * How far something is, drawn by the macro {@code progreso} and, with script, asked for again until it has ended.
 *
 * @param id of the piece in the page
 * @param texto what is being done
 * @param hechos done so far
 * @param total to be done; 0 when not known yet
 * @param terminado whether it has ended, well or not
 */
public record Progreso(String id, String texto, long hechos, long total, boolean terminado) {

    private static final int CIEN = 100;

    /** From 0 to 100. */
    public long porciento() {
        return total <= 0 ? 0 : Math.min(CIEN, hechos * CIEN / total);
    }
}
