package mx.conalep.secyt.informes.internal.edicion;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.informes.edicion.PeriodoEdicion;
import mx.conalep.secyt.informes.edicion.TipoEdicion;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.procedimientos.Cumplimiento;
import mx.conalep.secyt.procedimientos.PeriodoObligacion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Issuing the report of a month or quarter meets the obligation to issue it. */
@Component
public final class CumplimientoEdiciones implements Cumplimiento {

    private static final Map<String, Asunto> ASUNTOS = Map.of(
            "informe-capacitacion", new Asunto(TipoEdicion.TRIMESTRAL, Linea.CAPACITACION, "CSC"),
            "informe-mensual-tecnologicos", new Asunto(TipoEdicion.MENSUAL, Linea.TECNOLOGICOS, "CST"),
            "informe-tecnologicos", new Asunto(TipoEdicion.TRIMESTRAL, Linea.TECNOLOGICOS, "CST"));

    private final Tx tx;

    /** Which edition is owed, and by whom. */
    private record Asunto(TipoEdicion tipo, Linea linea, String unidad) {

        PeriodoEdicion de(PeriodoObligacion periodo) {
            return new PeriodoEdicion(tipo, linea, periodo.ejercicio(), periodo.numero());
        }
    }

    /** On the table of editions. */
    @Activate
    public CumplimientoEdiciones(@Reference Tx tx) {
        this.tx = tx;
    }

    @Override
    public Set<String> obligaciones() {
        return ASUNTOS.keySet();
    }

    @Override
    public Set<String> cumplidas(String obligacion, PeriodoObligacion periodo) {
        Asunto asunto = Objects.requireNonNull(ASUNTOS.get(obligacion), obligacion);
        return tx.read(s -> EdicionRows.hay(s, asunto.de(periodo))) ? Set.of(asunto.unidad()) : Set.of();
    }
}
