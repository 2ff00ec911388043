package mx.conalep.secyt.seguimiento.internal.edicion;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mx.conalep.secyt.informes.edicion.PeriodoEdicion;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.internal.edicion.CifraRows.Clave;
import org.jspecify.annotations.Nullable;

/** Freezes figures: state by state, with goals and what was published before beside them. */
final class Cuadro {

    private static final Set<TipoUnidad> ESTATALES = EnumSet.of(TipoUnidad.CE, TipoUnidad.UODCDMX, TipoUnidad.RCEO);

    private final Unidades unidades;
    private final Indicadores indicadores;

    Cuadro(Unidades unidades, Indicadores indicadores) {
        this.unidades = unidades;
        this.indicadores = indicadores;
    }

    /** All that stands beside each other. */
    private record Lados(
            Map<Clave, BigDecimal> original,
            Map<Clave, BigDecimal> vigente,
            Map<Clave, BigDecimal> alcanzado,
            Map<Clave, BigDecimal> regularizado,
            @Nullable Map<Clave, BigDecimal> anterior,
            @Nullable Map<Clave, BigDecimal> anioAnterior) {}

    void congelar(TxSession s, long acto, PeriodoEdicion p) throws SQLException {
        Lados lados = new Lados(
                CifraRows.metas(s, p, 'o'),
                CifraRows.metas(s, p, 'v'),
                CifraRows.delActo(s, acto, false),
                CifraRows.delActo(s, acto, true),
                publicado(s, p.anterior(), acto),
                publicado(s, p.delAnioAnterior(), acto));
        int orden = 0;
        for (Indicador i : indicadores.listar()) {
            if (i.cuenta(p.linea()) && i.activo()) {
                boolean conjunto = i.linea() == null;
                CifraRows.insertar(
                        s,
                        acto,
                        ++orden,
                        new IndicadorCongelado(i.clave(), i.nombre(), i.unidadMedida(), conjunto, i.oficial()));
                estados(s, acto, i.clave(), conjunto, lados);
            }
        }
    }

    private void estados(TxSession s, long acto, String indicador, boolean conjunto, Lados lados) throws SQLException {
        for (Unidad estado : estatales()) {
            Clave clave = new Clave(Objects.requireNonNull(estado.entidad()), indicador);
            CifraRows.insertar(
                    s,
                    acto,
                    new CifraEstado(
                            clave.entidad(),
                            estado.clave(),
                            estado.nombre(),
                            indicador,
                            conjunto ? null : lados.original().get(clave),
                            conjunto ? null : lados.vigente().get(clave),
                            lados.alcanzado().getOrDefault(clave, BigDecimal.ZERO),
                            lados.regularizado().getOrDefault(clave, BigDecimal.ZERO),
                            lado(lados.anterior(), clave),
                            lado(lados.anioAnterior(), clave),
                            null));
        }
    }

    private List<Unidad> estatales() {
        return unidades.listar(ESTATALES, null, null, null);
    }

    private static @Nullable Map<Clave, BigDecimal> publicado(TxSession s, PeriodoEdicion p, long acto)
            throws SQLException {
        return CifraRows.publicado(s, p) ? CifraRows.publicado(s, p, acto) : null;
    }

    private static @Nullable BigDecimal lado(@Nullable Map<Clave, BigDecimal> lado, Clave clave) {
        return lado == null ? null : lado.getOrDefault(clave, BigDecimal.ZERO);
    }
}
