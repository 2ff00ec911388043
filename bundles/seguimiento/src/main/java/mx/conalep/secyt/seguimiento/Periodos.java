package mx.conalep.secyt.seguimiento;

import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** Months of each unit and line (design decisions 6 and 7). Thread-safe. */
@ProviderType
public interface Periodos {

    /** Periods within the scope of the caller, by year, month, unit and line. */
    Pagina<Periodo> listar(Identidad quien, FiltroPeriodos filtro, Paginacion paginacion);

    /**
     * Declares that a plantel or CAST delivered nothing of a line in a month, as DIRECTOR or UNIDAD_ESTATAL. Repeating it
     * is harmless.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for a bad request, 403 out of scope, 409 when there are services or the
     *     period is closed
     */
    Periodo declararSinMovimiento(Identidad quien, PeticionPeriodo peticion);

    /** Takes the declaration back, with the same rights; harmless when there is none. */
    Periodo retirarSinMovimiento(Identidad quien, PeticionPeriodo peticion);

    /**
     * Closes months: nothing changes in them until they are reopened. UNIDAD_ESTATAL over its units, CSC and CST by line,
     * DSTC everywhere. Closing twice is harmless.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for a bad request, 403 out of scope
     */
    ResultadoCierre cerrar(Identidad quien, PeticionPeriodo peticion);

    /**
     * Reopens months, for a reason: UNIDAD_ESTATAL what was closed at state level, CSC and CST by line anything.
     *
     * @throws mx.conalep.secyt.http.Problema 422 without reason, 403 out of scope, 409 when only a higher level may
     */
    ResultadoCierre reabrir(Identidad quien, PeticionPeriodo peticion);
}
