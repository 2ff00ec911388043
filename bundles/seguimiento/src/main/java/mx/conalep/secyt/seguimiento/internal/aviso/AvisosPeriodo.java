package mx.conalep.secyt.seguimiento.internal.aviso;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import mx.conalep.secyt.api.advertencia.Resultado;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.extensiones.Advertencias;
import mx.conalep.secyt.extensiones.Advertido;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.MiTrimestre;
import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the rules about a month; outside any transaction, for plugins are called. */
@Component(service = AvisosPeriodo.class)
public final class AvisosPeriodo {

    private static final int MESES = 3;

    private final Tx tx;
    private final Unidades unidades;
    private final Indicadores indicadores;
    private final Advertencias advertencias;

    @Activate
    public AvisosPeriodo(
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference Indicadores indicadores,
            @Reference Advertencias advertencias) {
        this.tx = tx;
        this.unidades = unidades;
        this.indicadores = indicadores;
        this.advertencias = advertencias;
    }

    /** What a unit has reported in a quarter, by indicator, beside its goals. */
    public List<MiTrimestre.Avance> avances(Connection connection, String unidad, int ejercicio, int trimestre)
            throws SQLException {
        return ResultadosTrimestre.avances(connection, unidad, ejercicio, trimestre, indicadores.listar());
    }

    /** What has to be explained before a month is released. */
    public List<Advertido> de(ClavePeriodo periodo) {
        Unidad unidad = unidades.exigir(periodo.unidad(), "unidad");
        List<Resultado> resultados = tx.read(s -> ResultadosTrimestre.leer(
                s.jdbc(),
                periodo.unidad(),
                periodo.linea(),
                periodo.ejercicio(),
                (periodo.mes() + MESES - 1) / MESES,
                indicadores.listar()));
        return advertencias.advertir(
                unidad,
                new SituacionPeriodo(
                        periodo.unidad(),
                        periodo.linea(),
                        periodo.ejercicio(),
                        periodo.mes(),
                        resultados,
                        Valores.ninguno()));
    }
}
