package mx.conalep.secyt.normativa;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A working meeting or a session of a committee.
 *
 * @param clave key, such as {@code COMERI-2026-01}
 * @param convoca key of the unit that calls it
 * @param hora such as {@code 10:00}
 * @param lugar place or address of the video call
 * @param quorum how many persons must attend; 0 when it needs none
 * @param conclusiones what came of it
 * @param motivo why it was called off, or not held
 * @param version for If-Match
 */
public record Reunion(
        String clave,
        Clase clase,
        Tipo tipo,
        String titulo,
        String convoca,
        LocalDate fecha,
        String hora,
        Modalidad modalidad,
        String lugar,
        int quorum,
        Estado estado,
        @Nullable String conclusiones,
        @Nullable String motivo,
        int version) {

    /** What for. */
    public enum Clase {
        /** Committee of internal regulatory improvement. */
        COMERI,
        /** Its working group. */
        GT_COMERI,
        /** The half-yearly one with directors of CAST and those responsible in planteles (Pd-01-It-01). */
        DIRECTORES,
        /** Any other. */
        TRABAJO;

        /** Whether it is a session of a committee. */
        public boolean esSesion() {
            return this == COMERI || this == GT_COMERI;
        }
    }

    /** Whether it was foreseen. */
    public enum Tipo {
        /** In the calendar. */
        ORDINARIA,
        /** Not in the calendar. */
        EXTRAORDINARIA
    }

    /** Where people are. */
    public enum Modalidad {
        /** In one room. */
        PRESENCIAL,
        /** By video. */
        VIRTUAL,
        /** Both. */
        MIXTA
    }

    /** How far it has come. */
    public enum Estado {
        /** Its programme is being written. */
        PROGRAMADA,
        /** Units were invited. */
        CONVOCADA,
        /** It was held. */
        CELEBRADA,
        /** It will not be held, or had no quorum. */
        CANCELADA
    }

    /**
     * A point of the programme.
     *
     * @param responsable key of the unit that presents it
     * @param norma key of the norm that it is about
     */
    public record Punto(
            String tema,
            @Nullable String responsable,
            @Nullable String norma) {}

    /**
     * Somebody who attended.
     *
     * @param cargo may be empty
     */
    public record Asistente(String unidad, String nombre, String cargo) {}

    /**
     * A unit that was invited.
     *
     * @param oficio id of the one that invites; null when a notice did
     */
    public record Invitada(String unidad, @Nullable Long oficio) {}

    /**
     * A file of it.
     *
     * @param archivo id in the archive
     */
    public record Documento(long archivo, ClaseDocumento clase, String nombre) {}

    /** What a file is. */
    public enum ClaseDocumento {
        /** What was said and agreed. */
        MINUTA,
        /** Who attended. */
        LISTA,
        /** The screen of a video call. */
        CAPTURA,
        /** What is taught or discussed. */
        MATERIAL
    }

    /**
     * All of it.
     *
     * @param anteriores commitments of earlier meetings of its kind that were open on its day
     * @param compromisos its own
     */
    public record Expediente(
            Reunion reunion,
            List<Punto> programa,
            List<Invitada> invitadas,
            List<Asistente> asistentes,
            List<Documento> documentos,
            List<Compromiso> anteriores,
            List<Compromiso> compromisos) {

        /** Copies the lists. */
        public Expediente {
            programa = List.copyOf(programa);
            invitadas = List.copyOf(invitadas);
            asistentes = List.copyOf(asistentes);
            documentos = List.copyOf(documentos);
            anteriores = List.copyOf(anteriores);
            compromisos = List.copyOf(compromisos);
        }
    }
}
