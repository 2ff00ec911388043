package mx.conalep.secyt.normativa;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import org.jspecify.annotations.Nullable;

/**
 * A change outside that may ask for one of ours (manual, 8.1.4.1).
 *
 * @param titulo what changed
 * @param fecha when it was published
 * @param enlace where it can be read
 * @param responsable key of the unit that looks at it
 * @param vence last day to answer
 * @param respuesta what was found; null while nobody has looked
 * @param norma key of the norm that is changed for it
 * @param vencido whether it is open and the day has passed
 * @param version for If-Match
 */
public record CambioExterno(
        long id,
        Fuente fuente,
        String titulo,
        LocalDate fecha,
        String enlace,
        List<Linea> lineas,
        String responsable,
        LocalDate vence,
        Estado estado,
        boolean vencido,
        @Nullable String respuesta,
        @Nullable String norma,
        @Nullable String contesto,
        @Nullable Instant contestado,
        int version) {

    /** Copies the list. */
    public CambioExterno {
        lineas = List.copyOf(lineas);
    }

    /** Where it comes from. */
    public enum Fuente {
        /** Diario Oficial de la Federación. */
        DOF,
        /** A law or its rules. */
        LEY,
        /** A Mexican or international standard. */
        NORMA_TECNICA,
        /** Policies within the CONALEP. */
        INSTITUCIONAL,
        /** The market. */
        MERCADO,
        /** Anything else. */
        OTRA
    }

    /** How far it has come. */
    public enum Estado {
        /** Somebody has to look at it. */
        ABIERTO,
        /** Looked at; nothing of ours changes. */
        REVISADO_SIN_CAMBIO,
        /** A norm is changed for it. */
        CON_PROYECTO
    }
}
