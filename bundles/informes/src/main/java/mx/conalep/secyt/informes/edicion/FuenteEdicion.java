package mx.conalep.secyt.informes.edicion;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.informes.edicion.Errata.Cambio;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** A report of which editions are issued; registered by the slice that knows its figures. Thread-safe. */
@ConsumerType
public interface FuenteEdicion {

    /** Key of the report. */
    String clave();

    /** Title of its editions. */
    String titulo();

    /** Units and months that stand in the way. */
    List<Faltante> faltantes(TxSession sesion, PeriodoEdicion periodo) throws SQLException;

    /**
     * Freezes (edition, service, version) with their figures in the transaction that issues, holding the closed months so
     * that nobody reopens them meanwhile.
     *
     * @param acto id of the edition
     * @param folio of the edition
     */
    Congelado congelar(TxSession sesion, long acto, String folio, PeriodoEdicion periodo) throws SQLException;

    /**
     * Freezes what an edition would say otherwise today about its own months.
     *
     * @param acto id of the fe de erratas
     * @param edicion id of the edition
     * @return what changes; empty when nothing does
     */
    List<Cambio> corregir(TxSession sesion, long acto, long edicion, PeriodoEdicion periodo) throws SQLException;

    /** Reads what was frozen, and nothing else: always the same. */
    ContenidoEdicion contenido(TxSession sesion, Edicion edicion) throws SQLException;

    /** Services that count in an edition, of those units that the caller may see. */
    Pagina<Renglon> servicios(
            TxSession sesion,
            Identidad quien,
            long edicion,
            @Nullable String unidad,
            @Nullable String indicador,
            Paginacion paginacion)
            throws SQLException;

    /** All of them, in order, for the binder. */
    void recorrer(TxSession sesion, long edicion, Consumer<Renglon> cada) throws SQLException;
}
