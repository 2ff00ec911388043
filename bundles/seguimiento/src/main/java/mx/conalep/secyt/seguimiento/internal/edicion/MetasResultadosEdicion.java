package mx.conalep.secyt.seguimiento.internal.edicion;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.informes.edicion.Congelado;
import mx.conalep.secyt.informes.edicion.ContenidoEdicion;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.Errata.Cambio;
import mx.conalep.secyt.informes.edicion.Faltante;
import mx.conalep.secyt.informes.edicion.FuenteEdicion;
import mx.conalep.secyt.informes.edicion.PeriodoEdicion;
import mx.conalep.secyt.informes.edicion.Renglon;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.edicion.CifraRows.Clave;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Official editions of goals and results. Thread-safe. */
@Component
public final class MetasResultadosEdicion implements FuenteEdicion {

    private static final String CON_DEMOSTRACION =
            "SELECT 1 FROM edicion_servicio e JOIN servicio s ON s.id = e.servicio"
                    + " WHERE e.acto = ? AND s.demostracion = true FETCH FIRST 1 ROWS ONLY";

    private final Unidades unidades;
    private final Cuadro cuadro;
    private final Faltantes faltantes;

    @Activate
    public MetasResultadosEdicion(@Reference Unidades unidades, @Reference Indicadores indicadores) {
        this.unidades = unidades;
        this.cuadro = new Cuadro(unidades, indicadores);
        this.faltantes = new Faltantes(unidades);
    }

    @Override
    public String clave() {
        return "metas-resultados";
    }

    @Override
    public String titulo() {
        return "Informe de metas y resultados";
    }

    @Override
    public List<Faltante> faltantes(TxSession sesion, PeriodoEdicion periodo) throws SQLException {
        return faltantes.leer(sesion, periodo);
    }

    @Override
    public Congelado congelar(TxSession sesion, long acto, String folio, PeriodoEdicion periodo) throws SQLException {
        new Congelador(sesion, periodo).edicion(acto, folio);
        cuadro.congelar(sesion, acto, periodo);
        Huella huella = Huella.de(sesion, acto, folio);
        boolean demostracion =
                !Query.of(CON_DEMOSTRACION, acto).list(sesion, f -> 1).isEmpty();
        return new Congelado(huella.servicios(), huella.texto(), demostracion);
    }

    @Override
    public List<Cambio> corregir(TxSession sesion, long acto, long edicion, PeriodoEdicion periodo)
            throws SQLException {
        Map<Clave, BigDecimal> antes = CifraRows.publicado(sesion, periodo, acto);
        new Congelador(sesion, periodo).errata(acto, edicion);
        List<Cambio> cambios = new ArrayList<>();
        Map<String, String> nombres = new TreeMap<>();
        CifraRows.leer(sesion, edicion).forEach(c -> nombres.put(c.entidad(), c.unidad()));
        for (IndicadorCongelado i : CifraRows.indicadores(sesion, edicion)) {
            cambios.addAll(Cambios.de(i, antes, CifraRows.delActo(sesion, acto, true), nombres));
        }
        return cambios;
    }

    @Override
    public ContenidoEdicion contenido(TxSession sesion, Edicion edicion) throws SQLException {
        List<IndicadorCongelado> indicadores = CifraRows.indicadores(sesion, edicion.id());
        List<CifraEstado> cifras = CifraRows.leer(sesion, edicion.id());
        return new ContenidoEdicion(
                new Redactor(edicion, indicadores, cifras).bloques(), TablaEdicion.de(edicion, indicadores, cifras));
    }

    @Override
    public Pagina<Renglon> servicios(
            TxSession sesion,
            Identidad quien,
            long edicion,
            @Nullable String unidad,
            @Nullable String indicador,
            Paginacion paginacion)
            throws SQLException {
        Condiciones condiciones = new Condiciones()
                .y("e.acto = ?", edicion)
                .si(
                        indicador,
                        "EXISTS (SELECT 1 FROM edicion_aporte a WHERE a.acto = e.acto AND a.servicio = e.servicio"
                                + " AND a.regularizacion = e.regularizacion AND a.indicador = ?)");
        Alcance.visible(quien, unidades, unidad).aplicar(condiciones, "e.");
        return RenglonRows.pagina(sesion, edicion, condiciones, paginacion);
    }

    @Override
    public void recorrer(TxSession sesion, long edicion, Consumer<Renglon> cada) throws SQLException {
        RenglonRows.recorrer(sesion, edicion, cada);
    }
}
