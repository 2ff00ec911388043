package mx.conalep.secyt.seguimiento;

import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Acts of conformity of the state units with the goals of a year and line (Pd-02 It-02, 5). Thread-safe. */
@ProviderType
public interface Conformidades {

    /**
     * Accepts what the units of a state captured and freezes it, as UNIDAD_ESTATAL.
     *
     * @throws mx.conalep.secyt.http.Problema 409 {@code metas-incompletas} with what is missing or observed, 409 when
     *     there is an act in force, 422, 403
     */
    Conformidad crear(Identidad quien, Conformidad.Peticion peticion);

    /**
     * Withdraws an act: UNIDAD_ESTATAL, the coordination of its line or DSTC.
     *
     * @throws mx.conalep.secyt.http.Problema 409 once it is withdrawn or in the national goals
     */
    Conformidad retirar(Identidad quien, String folio, @Nullable String motivo);

    /**
     * One act.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none
     */
    Conformidad leer(Identidad quien, String folio);

    /** The goals that an act froze, as they were. */
    List<Conformidad.Renglon> metas(Identidad quien, String folio);

    /** Acts of all states, withdrawn ones too; null means any. */
    Pagina<Conformidad> listar(
            Identidad quien, @Nullable Integer ejercicio, @Nullable Linea linea, Paginacion paginacion);

    /** How far the units have come, one row for each within the scope of the caller, below a unit or all. */
    List<SituacionMetas> situacion(
            Identidad quien, @Nullable Integer ejercicio, @Nullable Linea linea, @Nullable String unidad);
}
