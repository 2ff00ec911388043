package mx.conalep.secyt.normativa.internal.reunion;

import java.util.Set;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.procedimientos.Cumplimiento;
import mx.conalep.secyt.procedimientos.PeriodoObligacion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The half-yearly meeting of directors is owed until one was held. */
@Component
public final class CumplimientoReuniones implements Cumplimiento {

    private static final String SEMESTRAL = "reunion-semestral";
    private static final String CONVOCA = "CST";

    private final Tx tx;

    /** Looks at meetings. */
    @Activate
    public CumplimientoReuniones(@Reference Tx tx) {
        this.tx = tx;
    }

    @Override
    public Set<String> obligaciones() {
        return Set.of(SEMESTRAL);
    }

    @Override
    public Set<String> cumplidas(String obligacion, PeriodoObligacion periodo) {
        Set<Integer> semestres = tx.read(s -> ReunionRows.semestres(s, CONVOCA, periodo.ejercicio()));
        return semestres.contains(periodo.numero()) ? Set.of(CONVOCA) : Set.of();
    }
}
