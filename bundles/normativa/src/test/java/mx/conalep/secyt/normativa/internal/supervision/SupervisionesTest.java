package mx.conalep.secyt.normativa.internal.supervision;

import static mx.conalep.secyt.normativa.internal.Foro.CE_08;
import static mx.conalep.secyt.normativa.internal.Foro.CE_10;
import static mx.conalep.secyt.normativa.internal.Foro.CST;
import static mx.conalep.secyt.normativa.internal.Foro.PLANTEL;
import static mx.conalep.secyt.normativa.internal.Foro.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Compromiso;
import mx.conalep.secyt.normativa.Compromiso.Accion;
import mx.conalep.secyt.normativa.Compromisos.Avance;
import mx.conalep.secyt.normativa.Compromisos.Nuevo;
import mx.conalep.secyt.normativa.Supervisiones.Datos;
import mx.conalep.secyt.normativa.Supervisiones.Filtro;
import mx.conalep.secyt.normativa.Supervisiones.Revision;
import mx.conalep.secyt.normativa.Visita;
import mx.conalep.secyt.normativa.Visita.Estado;
import mx.conalep.secyt.normativa.Visita.Punto;
import mx.conalep.secyt.normativa.Visita.Resultado;
import mx.conalep.secyt.normativa.internal.Foro;
import mx.conalep.secyt.normativa.internal.NormativaModule;
import mx.conalep.secyt.normativa.internal.supervision.CicloVisita.Paso;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.procedimientos.internal.ProcedimientosModule;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

@Modules({Foro.TablaUnidad.class, ProcedimientosModule.class, NormativaModule.class})
class SupervisionesTest {

    @EachDatabase
    void aVisitEndsWithACompleteCedulaAndIsClosedWhenAllIsMended(TestDatabase base) {
        Foro f = new Foro(base);
        f.vigente("LIN-1");
        refused(403, () -> f.supervisiones.programar(CE_08, new Datos("08DPT0001C", "LIN-1", f.hoy, List.of("Ana"))));
        refused(422, () -> f.supervisiones.programar(CST, new Datos("CST", "LIN-1", f.hoy, List.of("Ana"))));
        refused(
                422,
                () -> f.supervisiones.programar(
                        CST, new Datos("08DPT0001C", "LIN-1", f.hoy.minusDays(40), List.of("Ana"))));
        Visita v = f.supervisiones.programar(CST, new Datos("08DPT0001C", "LIN-1", f.hoy, List.of("Ana", "Luis")));
        assertThat(v.clave()).isEqualTo("SUP-" + f.hoy.getYear() + "-001");
        assertThat(f.avisadas("visita.programada")).containsExactly("08DPT0001C");
        refused(404, () -> f.supervisiones.leer(CE_10, v.clave()));
        assertThat(f.supervisiones.leer(CE_08, v.clave()).puntos())
                .extracting(Punto::articulo)
                .containsExactly("1", "2");

        List<Nuevo> acciones = List.of(new Nuevo("Publicar el aviso", "08DPT0001C", f.hoy.plusDays(5), 2));
        refused(409, () -> f.supervisiones.concluir(CST, v.clave(), v.version(), "Bien", acciones));
        refused(
                422,
                () -> f.supervisiones.revisar(CST, v.clave(), v.version(), List.of(punto(2, Resultado.NO_CUMPLE, ""))));
        refused(
                422,
                () -> f.supervisiones.revisar(CST, v.clave(), v.version(), List.of(punto(3, Resultado.CUMPLE, ""))));
        Visita r = f.supervisiones.revisar(
                CST,
                v.clave(),
                v.version(),
                List.of(punto(1, Resultado.CUMPLE, ""), punto(2, Resultado.NO_CUMPLE, "No hay aviso")));
        refused(409, () -> f.supervisiones.concluir(CST, v.clave(), r.version(), "Bien", List.of()));
        Visita c = f.supervisiones.concluir(CST, v.clave(), r.version(), "Un hallazgo", acciones);
        refused(409, () -> f.supervisiones.cerrar(CST, v.clave(), c.version()));
        Compromiso accion = f.supervisiones.leer(PLANTEL, v.clave()).acciones().get(0);
        assertThat(accion.visita()).isEqualTo(v.clave());
        f.compromisos.avanzar(PLANTEL, accion.id(), 1, new Avance(Accion.ATENDER, "Publicado", null, null));
        f.compromisos.avanzar(CST, accion.id(), 2, new Avance(Accion.CERRAR, "Visto", null, null));
        assertThat(f.supervisiones.cerrar(CST, v.clave(), c.version()).estado()).isEqualTo(Estado.CERRADA);
        assertThat(f.supervisiones
                        .listar(CE_08, new Filtro("CE-08", Estado.CERRADA, "LIN-1"), new Paginacion(1, 5))
                        .total())
                .isEqualTo(1);
    }

    private static Revision punto(int numero, Resultado resultado, String hallazgo) {
        return new Revision(numero, resultado, "Se vio", null, hallazgo);
    }

    @Property(tries = 100)
    void aVisitIsClosedOnlyAfterItWasHeldAndNothingLeavesItsEnd(@ForAll @Size(max = 10) List<Paso> pasos) {
        Estado estado = Estado.PROGRAMADA;
        for (Paso paso : pasos) {
            Estado antes = estado;
            try {
                estado = CicloVisita.despues(antes, paso);
            } catch (Problema refused) {
                assertThat(refused.estado()).isEqualTo(409);
            }
            assertThat(estado != Estado.CERRADA || antes == Estado.REALIZADA || antes == Estado.CERRADA)
                    .isTrue();
            assertThat(antes != Estado.CANCELADA || estado == Estado.CANCELADA).isTrue();
        }
    }
}
