package mx.conalep.secyt.informes.edicion;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issued edition.
 *
 * @param id for the slice that froze it
 * @param folio without gaps in its kind and year
 * @param clave key of the report
 * @param corte instant at which it was frozen
 * @param huella SHA-256 of what was frozen
 * @param bloque head of the audit chain at that moment
 * @param cabeza hash of that block
 * @param verificacion address behind its QR
 * @param servicios how many services it counts
 * @param justificacion why units are missing; null when none is
 * @param faltantes those missing
 * @param firmado id of the signed scan in the archive; null before
 * @param oficio folio of the oficio that sent it; null when none did
 * @param emitidaPor account
 * @param demostracion whether it holds demonstration data
 */
public record Edicion(
        long id,
        String folio,
        String clave,
        String titulo,
        PeriodoEdicion periodo,
        Instant corte,
        String huella,
        long bloque,
        String cabeza,
        String verificacion,
        EstadoEdicion estado,
        long servicios,
        @Nullable String justificacion,
        List<Faltante> faltantes,
        Firmante elaboro,
        Firmante reviso,
        Firmante autorizo,
        @Nullable Long firmado,
        @Nullable String oficio,
        String emitidaPor,
        boolean demostracion,
        List<Errata> erratas) {

    /** Copies the lists. */
    public Edicion {
        faltantes = List.copyOf(faltantes);
        erratas = List.copyOf(erratas);
    }
}
