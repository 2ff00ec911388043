package mx.conalep.secyt.seguimiento;

import java.util.List;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Figures that SPDI-DPP authorised otherwise than they were sent. Thread-safe. */
@ProviderType
public interface CifrasAutorizadas {

    /**
     * Records one: the coordination of the line, DSTC or SPDI.
     *
     * @throws mx.conalep.secyt.http.Problema 409 before there are national goals, or while another of that indicator and
     *     quarter is not assigned; 422, 403
     */
    CifraAutorizada registrar(Identidad quien, CifraAutorizada.Peticion peticion);

    /** The figure shared out in proportion to the goals in force, by largest remainder: it adds up exactly. */
    List<CifraAutorizada.Propuesta> propuesta(Identidad quien, String folio);

    /**
     * Puts the parts in force: the coordination of the line or DSTC. The original of each goal stays.
     *
     * @throws mx.conalep.secyt.http.Problema 422 unless they add up exactly, 409 when it is assigned already
     */
    CifraAutorizada asignar(Identidad quien, String folio, CifraAutorizada.Asignacion asignacion);

    /**
     * One of them.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none
     */
    CifraAutorizada leer(String folio);

    /** The newest first; null means any. */
    Pagina<CifraAutorizada> listar(@Nullable Integer ejercicio, @Nullable String indicador, Paginacion paginacion);
}
