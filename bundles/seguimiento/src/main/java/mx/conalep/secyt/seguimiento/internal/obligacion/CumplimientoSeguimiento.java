package mx.conalep.secyt.seguimiento.internal.obligacion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.procedimientos.Cumplimiento;
import mx.conalep.secyt.procedimientos.PeriodoObligacion;
import mx.conalep.secyt.seguimiento.Corte;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.PasoCorte;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Release, validation and verification of periods, due at their cut-offs, and the goals of a year. */
@Component
public final class CumplimientoSeguimiento implements Cumplimiento {

    private static final Map<String, Asunto> ASUNTOS = Map.of(
            "liberacion-capacitacion", new Asunto(Linea.CAPACITACION, PasoCorte.LIBERACION),
            "validacion-capacitacion", new Asunto(Linea.CAPACITACION, PasoCorte.VALIDACION),
            "verificacion-capacitacion", new Asunto(Linea.CAPACITACION, PasoCorte.VERIFICACION),
            "liberacion-tecnologicos", new Asunto(Linea.TECNOLOGICOS, PasoCorte.LIBERACION),
            "validacion-tecnologicos", new Asunto(Linea.TECNOLOGICOS, PasoCorte.VALIDACION),
            "verificacion-tecnologicos", new Asunto(Linea.TECNOLOGICOS, PasoCorte.VERIFICACION),
            "metas-capacitacion", new Asunto(Linea.CAPACITACION, PasoCorte.CAPTURA),
            "metas-tecnologicos", new Asunto(Linea.TECNOLOGICOS, PasoCorte.CAPTURA));

    private final Tx tx;
    private final Unidades unidades;
    private final Cortes cortes;

    /** The line and the step of an obligation; CAPTURA stands for the goals. */
    private record Asunto(Linea linea, PasoCorte paso) {

        boolean deMetas() {
            return paso == PasoCorte.CAPTURA;
        }
    }

    /** On the tables of this slice. */
    @Activate
    public CumplimientoSeguimiento(@Reference Tx tx, @Reference Unidades unidades, @Reference Cortes cortes) {
        this.tx = tx;
        this.unidades = unidades;
        this.cortes = cortes;
    }

    @Override
    public Set<String> obligaciones() {
        return ASUNTOS.keySet();
    }

    @Override
    public Set<String> cumplidas(String obligacion, PeriodoObligacion periodo) {
        Asunto asunto = asunto(obligacion);
        if (asunto.deMetas()) {
            return tx.read(s -> CumplimientoRows.metas(s, asunto.linea(), periodo.ejercicio()));
        }
        Set<String> listas = tx.read(s -> CumplimientoRows.periodos(s, asunto.linea(), periodo, asunto.paso()));
        return switch (asunto.paso()) {
            case LIBERACION -> listas;
            case VALIDACION -> estatales(asunto.linea(), listas);
            default ->
                listas.containsAll(prestadoras(asunto.linea(), Unidad.NACIONAL))
                        ? Set.of(asunto.linea() == Linea.CAPACITACION ? "CSC" : "CST")
                        : Set.of();
        };
    }

    @Override
    public Map<PeriodoObligacion, LocalDate> vencimientos(String obligacion, int ejercicio) {
        Asunto asunto = asunto(obligacion);
        Map<PeriodoObligacion, LocalDate> fechas = new HashMap<>();
        if (!asunto.deMetas()) {
            for (Corte corte : cortes.listar(ejercicio, asunto.linea())) {
                if (corte.paso() == asunto.paso()) {
                    fechas.put(periodo(corte), corte.fecha());
                }
            }
        }
        return fechas;
    }

    private static PeriodoObligacion periodo(Corte corte) {
        Integer mes = corte.mes();
        return mes == null
                ? new PeriodoObligacion(corte.ejercicio(), 3, Objects.requireNonNull(corte.trimestre()))
                : new PeriodoObligacion(corte.ejercicio(), 1, mes);
    }

    /** State units all of whose units are ready. */
    private Set<String> estatales(Linea linea, Collection<String> listas) {
        Set<String> estatales = new HashSet<>();
        Set<TipoUnidad> tipos = Set.of(TipoUnidad.CE, TipoUnidad.UODCDMX, TipoUnidad.RCEO);
        for (Unidad estatal : unidades.listar(tipos, null, null, null)) {
            if (listas.containsAll(prestadoras(linea, estatal.clave()))) {
                estatales.add(estatal.clave());
            }
        }
        return estatales;
    }

    /** Of the units of today: technological services are those of CAST. */
    private List<String> prestadoras(Linea linea, String bajo) {
        Set<TipoUnidad> tipos =
                linea == Linea.CAPACITACION ? Set.of(TipoUnidad.PLANTEL, TipoUnidad.CAST) : Set.of(TipoUnidad.CAST);
        return unidades.listar(tipos, null, bajo, null).stream()
                .map(Unidad::clave)
                .toList();
    }

    private static Asunto asunto(String obligacion) {
        return Objects.requireNonNull(ASUNTOS.get(obligacion), obligacion);
    }
}
