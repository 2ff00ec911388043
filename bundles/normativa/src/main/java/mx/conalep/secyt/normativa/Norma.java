package mx.conalep.secyt.normativa;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import org.jspecify.annotations.Nullable;

/**
 * A norm.
 *
 * @param clave key
 * @param titulo its name
 * @param clase kind
 * @param lineas of service that it governs
 * @param area key of the unit that issues it
 * @param ultima its latest version
 * @param vigente number of the version in force today; null when there is none
 * @param version for If-Match: moves with each change of the norm or of one of its versions
 */
public record Norma(
        String clave,
        String titulo,
        Clase clase,
        List<Linea> lineas,
        String area,
        Version ultima,
        @Nullable Integer vigente,
        int version) {

    /** Copies the list. */
    public Norma {
        lineas = List.copyOf(lineas);
    }

    /** Kind of a norm. */
    public enum Clase {
        /** Guidelines. */
        LINEAMIENTOS,
        /** A procedure. */
        PROCEDIMIENTO,
        /** A manual. */
        MANUAL,
        /** Any other. */
        OTRA
    }

    /** How far a version has come. */
    public enum Estado {
        /** It is being written: the only state in which its text changes. */
        PROYECTO,
        /** Units comment on it. */
        EN_COMENTARIOS,
        /** The approving bodies have it. */
        EN_DICTAMEN,
        /** Approved and registered; not in force yet. */
        APROBADA,
        /** In force. */
        VIGENTE,
        /** No more in force, without another in its place. */
        ABROGADA,
        /** A later version took its place. */
        SUSTITUIDA
    }

    /**
     * A version.
     *
     * @param numero 0 is the working version that is sent for comments
     * @param nota what changes with it
     * @param archivo id of its text in the archive
     * @param creada when it was begun
     * @param autor account that began it
     * @param limite last day for comments
     * @param folio of its approval
     * @param registro number that the approving body gave
     * @param aprobada day of the approval
     * @param desde first day in force
     * @param hasta last day in force; null while no end is known
     * @param motivoFin why it ended without another in its place
     */
    public record Version(
            int numero,
            Estado estado,
            String nota,
            @Nullable Long archivo,
            Instant creada,
            String autor,
            @Nullable LocalDate limite,
            @Nullable String folio,
            @Nullable String registro,
            @Nullable LocalDate aprobada,
            @Nullable LocalDate desde,
            @Nullable LocalDate hasta,
            @Nullable String motivoFin) {

        /** Whether it is in force on a day. */
        public boolean rige(LocalDate dia) {
            return desde != null && !dia.isBefore(desde) && (hasta == null || !dia.isAfter(hasta));
        }
    }

    /**
     * An article.
     *
     * @param numero as it is cited
     * @param titulo may be empty
     */
    public record Articulo(String numero, String titulo, String texto) {}

    /**
     * The text of a version.
     *
     * @param articulos in order; empty when the text lies in a file alone
     */
    public record Texto(Version version, List<Articulo> articulos) {

        /** Copies the list. */
        public Texto {
            articulos = List.copyOf(articulos);
        }
    }

    /** A norm with the version that is in force on a day. */
    public record Vigente(String clave, String titulo, Clase clase, List<Linea> lineas, String area, Version version) {

        /** Copies the list. */
        public Vigente {
            lineas = List.copyOf(lineas);
        }
    }
}
