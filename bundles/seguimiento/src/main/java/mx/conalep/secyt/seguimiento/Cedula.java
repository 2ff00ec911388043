package mx.conalep.secyt.seguimiento;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The closing of a quarter of a unit. Immutable; a new closing replaces it.
 *
 * @param folio such as {@code CED-08DPT0001C-2026-T1-1}
 * @param huella SHA-256 of its content
 * @param sustituidaPor folio of the one that replaced it; null while it is in force
 * @param firmada id of the signed scan in the archive; null before
 */
public record Cedula(
        String folio,
        String unidad,
        int ejercicio,
        int trimestre,
        String huella,
        String emitidaPor,
        Instant emitidaEn,
        @Nullable String sustituidaPor,
        @Nullable Long firmada,
        Contenido contenido) {

    /**
     * What it tells.
     *
     * @param nombre of the unit
     * @param totales by line and indicator
     * @param sinMovimiento months declared without movement, as {@code line yyyy-mm}
     * @param servicios those of the quarter
     */
    public record Contenido(
            String unidad,
            String nombre,
            int ejercicio,
            int trimestre,
            List<Total> totales,
            List<String> sinMovimiento,
            List<Servicio> servicios) {
        /** Copies the lists. */
        public Contenido {
            totales = List.copyOf(totales);
            sinMovimiento = List.copyOf(sinMovimiento);
            servicios = List.copyOf(servicios);
        }
    }

    /** What was reached in an indicator, beside its goal; figures as text, so that the hash is of what is read. */
    public record Total(String linea, String indicador, String nombre, String meta, String alcanzado) {}

    /** A service of the list. */
    public record Servicio(
            String folio,
            int version,
            String linea,
            String oferta,
            String inicio,
            String fin,
            int personas,
            String cuota) {}
}
