package mx.conalep.secyt.normativa;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit that supervises whether a unit follows a norm (manual, 8.1.2, 4).
 *
 * @param clave key, such as {@code SUP-2026-003}
 * @param unidad key of the unit that is visited
 * @param norma key of the norm
 * @param numero its version that was in force on the day
 * @param equipo who visits
 * @param conclusiones what came of it
 * @param version for If-Match
 */
public record Visita(
        String clave,
        String unidad,
        String norma,
        int numero,
        LocalDate fecha,
        List<String> equipo,
        Estado estado,
        @Nullable String conclusiones,
        int version) {

    /** Copies the list. */
    public Visita {
        equipo = List.copyOf(equipo);
    }

    /** How far it has come. */
    public enum Estado {
        /** It will be. */
        PROGRAMADA,
        /** Its cédula is complete; what was found is being mended. */
        REALIZADA,
        /** All that was found is mended. */
        CERRADA,
        /** It will not be. */
        CANCELADA
    }

    /** What was found at a point. */
    public enum Resultado {
        /** It is as the article says. */
        CUMPLE,
        /** It is not. */
        NO_CUMPLE,
        /** The article has nothing to do with the unit. */
        NO_APLICA
    }

    /**
     * A point of the cédula.
     *
     * @param articulo number of the article
     * @param requisito what is asked
     * @param resultado null while it was not looked at
     * @param evidencia what was seen
     * @param archivo evidence in the archive
     * @param hallazgo what is wrong
     */
    public record Punto(
            String articulo,
            String requisito,
            @Nullable Resultado resultado,
            @Nullable String evidencia,
            @Nullable Long archivo,
            @Nullable String hallazgo) {}

    /**
     * All of it.
     *
     * @param acciones what the unit is to do about what was found
     */
    public record Cedula(Visita visita, List<Punto> puntos, List<Compromiso> acciones) {

        /** Copies the lists. */
        public Cedula {
            puntos = List.copyOf(puntos);
            acciones = List.copyOf(acciones);
        }
    }
}
