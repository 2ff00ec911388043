package mx.conalep.secyt.seguimiento;

import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Requests to reopen months; whoever may reopen decides, and each side gets a notice. Thread-safe. */
@ProviderType
public interface Reaperturas {

    /**
     * Asks for a month, as CAPTURISTA or DIRECTOR of the unit or UNIDAD_ESTATAL; asking again while nobody has decided
     * gives the same request.
     *
     * @param peticion unit, year, month, line and reason
     * @throws mx.conalep.secyt.http.Problema 422 for a bad request, 403 out of scope, 409 when it is open or published
     */
    SolicitudReapertura pedir(Identidad quien, PeticionPeriodo peticion);

    /**
     * Decides, with the rights of {@link Periodos#reabrir}; accepting reopens the month in the same transaction.
     *
     * @param respuesta why; needed to refuse
     * @throws mx.conalep.secyt.http.Problema 404 unknown, 403 out of scope, 409 decided already or not to be reopened
     */
    SolicitudReapertura resolver(Identidad quien, String id, boolean aceptar, @Nullable String respuesta);

    /**
     * Those within the scope of the caller, the newest first.
     *
     * @param estado null means any
     * @param unidad this unit and those below it; null means all
     */
    Pagina<SolicitudReapertura> listar(
            Identidad quien,
            SolicitudReapertura.@Nullable Estado estado,
            @Nullable String unidad,
            Paginacion paginacion);
}
