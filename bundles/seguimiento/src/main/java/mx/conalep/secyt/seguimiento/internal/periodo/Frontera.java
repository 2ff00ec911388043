package mx.conalep.secyt.seguimiento.internal.periodo;

import java.time.LocalDate;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.seguimiento.Bloqueo;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.Periodo;

/**
 * Who may reopen a closed month just now (design decision 6): the state unit what it has closed, until its cut-off; the
 * nation anything, until the edition.
 *
 * @param cortes the cut-off dates
 * @param hoy today
 */
record Frontera(Cortes cortes, LocalDate hoy) {

    static Frontera hoy(Cortes cortes) {
        return new Frontera(cortes, LocalDate.now(Cerrado.MEXICO));
    }

    /** Whether the month is closed and may be reopened at that level. */
    boolean permite(Periodo periodo, boolean nacional) {
        Periodo.Cierre cierre = periodo.cierre();
        return cierre != null
                && periodo.edicion() == null
                && (nacional
                        || (cierre.nivel().equals(PeriodoRows.ESTATAL)
                                && fechas(periodo).delEstado()));
    }

    /** The period with what locks it. */
    Periodo con(Periodo periodo) {
        return Bloqueados.hay(periodo) ? periodo.con(Bloqueados.de(periodo, fechas(periodo))) : periodo;
    }

    /** Why it may not be reopened at that level. */
    Problema negada(Periodo periodo) {
        Periodo completo = con(periodo);
        Bloqueo bloqueo = completo.bloqueo();
        String codigo = bloqueo == null || bloqueo.regla().equals(Bloqueados.ESTATAL)
                ? "corte-estatal-vencido"
                : bloqueo.regla();
        return Problema.conflicto(codigo, Cerrado.motivo(completo)).bloqueado(bloqueo);
    }

    private Bloqueados.Fechas fechas(Periodo periodo) {
        return Bloqueados.Fechas.de(cortes, periodo, hoy);
    }
}
