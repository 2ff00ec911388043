package mx.conalep.secyt.procedimientos;

import org.jspecify.annotations.Nullable;

/**
 * Which oficios are wanted.
 *
 * @param carpeta received or sent
 * @param unidad only those of this unit; null means of the units in which the caller works
 * @param situacion only those with an addressee in this situation; null means all
 */
public record FiltroOficios(
        Carpeta carpeta, @Nullable String unidad, @Nullable Situacion situacion) {

    /** From whose side. */
    public enum Carpeta {
        /** Addressed to the units, copies too. */
        RECIBIDOS,
        /** Issued by the units. */
        ENVIADOS
    }

    /** Of a unit that got one. */
    public enum Situacion {
        /** Nobody of the unit has opened it. */
        SIN_LEER,
        /** Addressed and not acknowledged. */
        SIN_ACUSE,
        /** An answer is asked for and has not come. */
        SIN_RESPUESTA,
        /** The answer is late. */
        VENCIDOS
    }
}
