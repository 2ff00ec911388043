package mx.conalep.secyt.procedimientos.internal.expediente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.internal.TableLease;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.procedimientos.FilaExpediente;
import mx.conalep.secyt.procedimientos.FiltroExpedientes;
import mx.conalep.secyt.procedimientos.internal.ProcedimientosModule;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Timeout;

/** A new year starts its cases, once, whoever asks for it. */
@Timeout(120)
@Modules(ProcedimientosModule.class)
class InicioEjercicioTest {

    @EachDatabase
    void theFirstRoundOfAYearOpensItsCasesAndNoLaterOneOpensThemAgain(TestDatabase base) {
        Mesa m = new Mesa(base);
        InicioEjercicio inicio = new InicioEjercicio(m.tx, new TableLease(m.tx), m, m.expedientes);
        m.esHoy("2026-11-24");
        inicio.ronda();
        assertThat(del(m, 2026)).as("late in a year it is left to people").isEmpty();

        m.esHoy("2027-01-02");
        inicio.ronda();
        List<FilaExpediente> abiertos = del(m, 2027);
        assertThat(abiertos)
                .extracting(FilaExpediente::procedimiento, FilaExpediente::referencia)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("st-seguimiento", "ejercicio-2027"),
                        Tuple.tuple("sc-coordinacion", "ejercicio-2027"));
        inicio.ronda();
        assertThat(m.expedientes.iniciarEjercicio(Mesa.DSTC, 2027))
                .extracting(r -> r.id())
                .containsExactlyInAnyOrderElementsOf(
                        abiertos.stream().map(FilaExpediente::id).toList());
        assertThat(del(m, 2027)).isEqualTo(abiertos);

        m.expedientes.cancelar(Mesa.DSTC, abiertos.get(0).id(), "Este año se lleva aparte");
        inicio.ronda();
        assertThat(del(m, 2027)).as("one that was cancelled stays so").hasSize(2);
        m.esHoy("2028-03-31");
        inicio.ronda();
        assertThat(del(m, 2028)).hasSize(2);
    }

    private static List<FilaExpediente> del(Mesa m, int ejercicio) {
        return m.expedientes
                .listar(
                        Mesa.AUDITOR,
                        new FiltroExpedientes(null, null, ejercicio, null, null, null, null),
                        new Paginacion(1, 50))
                .elementos();
    }
}
