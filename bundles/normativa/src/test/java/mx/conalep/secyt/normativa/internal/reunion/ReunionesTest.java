package mx.conalep.secyt.normativa.internal.reunion;

import static mx.conalep.secyt.normativa.internal.Foro.AUDITOR;
import static mx.conalep.secyt.normativa.internal.Foro.CE_08;
import static mx.conalep.secyt.normativa.internal.Foro.CE_10;
import static mx.conalep.secyt.normativa.internal.Foro.CSC;
import static mx.conalep.secyt.normativa.internal.Foro.CST;
import static mx.conalep.secyt.normativa.internal.Foro.PLANTEL;
import static mx.conalep.secyt.normativa.internal.Foro.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Compromiso;
import mx.conalep.secyt.normativa.Compromiso.Accion;
import mx.conalep.secyt.normativa.Compromisos.Avance;
import mx.conalep.secyt.normativa.Compromisos.De;
import mx.conalep.secyt.normativa.Compromisos.Filtro;
import mx.conalep.secyt.normativa.Compromisos.Nuevo;
import mx.conalep.secyt.normativa.Compromisos.Situacion;
import mx.conalep.secyt.normativa.Reunion;
import mx.conalep.secyt.normativa.Reunion.Asistente;
import mx.conalep.secyt.normativa.Reunion.Clase;
import mx.conalep.secyt.normativa.Reunion.ClaseDocumento;
import mx.conalep.secyt.normativa.Reunion.Estado;
import mx.conalep.secyt.normativa.Reunion.Modalidad;
import mx.conalep.secyt.normativa.Reunion.Punto;
import mx.conalep.secyt.normativa.Reunion.Tipo;
import mx.conalep.secyt.normativa.Reuniones;
import mx.conalep.secyt.normativa.Reuniones.Acta;
import mx.conalep.secyt.normativa.Reuniones.Datos;
import mx.conalep.secyt.normativa.Reuniones.Invitacion;
import mx.conalep.secyt.normativa.internal.Foro;
import mx.conalep.secyt.normativa.internal.NormativaModule;
import mx.conalep.secyt.normativa.internal.reunion.CicloReunion.Paso;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.procedimientos.PeriodoObligacion;
import mx.conalep.secyt.procedimientos.internal.ProcedimientosModule;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

@Modules({Foro.TablaUnidad.class, ProcedimientosModule.class, NormativaModule.class})
class ReunionesTest {

    private static Datos datos(Clase clase, LocalDate fecha, int quorum) {
        return new Datos(
                clase,
                Tipo.ORDINARIA,
                "Reunión de trabajo",
                "CST",
                fecha,
                "10:00",
                Modalidad.VIRTUAL,
                "https://ejemplo.mx/sala",
                quorum,
                List.of(new Punto("Normatividad", "CST", null)));
    }

    private static Acta acta(Foro f, int cuantos) {
        return new Acta(
                java.util.stream.IntStream.range(0, cuantos)
                        .mapToObj(i -> new Asistente("CE-08", "Persona " + i, ""))
                        .toList(),
                "Se revisó la operación.",
                List.of(new Nuevo("Enviar el padrón", "CE-08", f.hoy, 1)));
    }

    private static Reunion celebrada(Foro f, LocalDate fecha) {
        Reunion r = f.reuniones.programar(CST, datos(Clase.DIRECTORES, fecha, 0));
        r = f.reuniones.invitar(CST, r.clave(), r.version(), new Invitacion(List.of("CE-08"), true));
        return f.reuniones.celebrar(CST, r.clave(), r.version(), acta(f, 1));
    }

    @EachDatabase
    void aMeetingIsPlannedInvitedToHeldAndSeenByWhoWasInvited(TestDatabase base) {
        Foro f = new Foro(base);
        Reunion r = f.reuniones.programar(CST, datos(Clase.DIRECTORES, f.hoy, 0));
        assertThat(r.clave()).isEqualTo("DIR-" + f.hoy.getYear() + "-01");
        refused(409, () -> f.reuniones.celebrar(CST, r.clave(), r.version(), acta(f, 1)));
        refused(404, () -> f.reuniones.leer(CE_08, r.clave()));
        Reunion c =
                f.reuniones.invitar(CST, r.clave(), r.version(), new Invitacion(List.of("CE-08", "08DPT0001C"), true));
        assertThat(f.avisadas("oficio.recibido")).containsExactly("CE-08", "08DPT0001C");
        Reunion d = f.reuniones.invitar(CST, r.clave(), c.version(), new Invitacion(List.of("CE-08", "CE-10"), false));
        assertThat(f.avisadas("reunion.invitacion")).containsExactly("CE-10");
        refused(422, () -> f.reuniones.invitar(CST, r.clave(), d.version(), new Invitacion(List.of("CE-10"), false)));
        refused(403, () -> f.reuniones.celebrar(CE_08, r.clave(), d.version(), acta(f, 1)));
        refused(409, () -> f.reuniones.documentar(CST, r.clave(), d.version(), 7L, ClaseDocumento.MINUTA));
        Reunion e = f.reuniones.celebrar(CST, r.clave(), d.version(), acta(f, 2));
        f.reuniones.documentar(CST, r.clave(), e.version(), 7L, ClaseDocumento.MINUTA);

        Reunion.Expediente todo = f.reuniones.leer(PLANTEL, r.clave());
        assertThat(todo.reunion().estado()).isEqualTo(Estado.CELEBRADA);
        assertThat(todo.asistentes()).hasSize(2);
        assertThat(todo.compromisos()).extracting(Compromiso::unidad).containsExactly("CE-08");
        assertThat(f.reuniones.documento(CE_10, r.clave(), 7).tipo()).isEqualTo("application/pdf");
        refused(404, () -> f.reuniones.documento(CE_10, r.clave(), 8));
        assertThat(f.reuniones
                        .listar(CE_10, Reuniones.Filtro.TODAS, new Paginacion(1, 5))
                        .total())
                .isEqualTo(1);
        refused(409, () -> f.reuniones.cancelar(CST, r.clave(), todo.reunion().version(), "Ya no"));
        CumplimientoReuniones semestral = new CumplimientoReuniones(f.tx);
        int semestre = f.hoy.getMonthValue() <= 6 ? 1 : 2;
        assertThat(semestral.cumplidas("reunion-semestral", new PeriodoObligacion(f.hoy.getYear(), 6, semestre)))
                .containsExactly("CST");
        assertThat(semestral.cumplidas("reunion-semestral", new PeriodoObligacion(f.hoy.getYear(), 6, 3 - semestre)))
                .isEmpty();
    }

    @EachDatabase
    void aSessionWithoutQuorumIsNotHeldAndACommitmentNeedsUnitAndDay(TestDatabase base) {
        Foro f = new Foro(base);
        refused(422, () -> f.reuniones.programar(CST, datos(Clase.COMERI, f.hoy, 0)));
        refused(403, () -> f.reuniones.programar(CSC, datos(Clase.TRABAJO, f.hoy, 0)));
        refused(403, () -> f.reuniones.programar(CE_08, datos(Clase.TRABAJO, f.hoy, 0)));
        Reunion r = f.reuniones.programar(CST, datos(Clase.COMERI, f.hoy.plusDays(1), 3));
        Reunion c = f.reuniones.invitar(CST, r.clave(), r.version(), new Invitacion(List.of("DCAJ"), false));
        refused(422, () -> f.reuniones.celebrar(CST, r.clave(), c.version(), acta(f, 3)));
        Reunion h = f.reuniones.cambiar(CST, r.clave(), c.version(), datos(Clase.COMERI, f.hoy, 3));
        assertThat(f.avisadas("reunion.cambio")).containsExactly("DCAJ");
        refused(422, () -> f.reuniones.celebrar(CST, r.clave(), h.version(), acta(f, 2)));
        List<Nuevo> sinDia = List.of(new Nuevo("Algo", "CE-99", null, null));
        refused(
                422,
                () -> f.reuniones.celebrar(
                        CST, r.clave(), h.version(), new Acta(acta(f, 3).asistentes(), "Así", sinDia)));
        assertThat(f.reuniones.leer(AUDITOR, r.clave()).asistentes()).isEmpty();
        assertThat(f.reuniones.celebrar(CST, r.clave(), h.version(), acta(f, 3)).estado())
                .isEqualTo(Estado.CELEBRADA);
    }

    @EachDatabase
    void aCommitmentIsFollowedUntilClosedAndListedAtTheNextMeeting(TestDatabase base) {
        Foro f = new Foro(base);
        Reunion primera = celebrada(f, f.hoy.minusDays(40));
        Compromiso c = f.reuniones.leer(CST, primera.clave()).compromisos().get(0);
        assertThat(f.avisadas("compromiso.nuevo")).containsExactly("CE-08");
        Reunion segunda = celebrada(f, f.hoy.minusDays(1));
        assertThat(f.reuniones.leer(CST, segunda.clave()).anteriores()).containsExactly(c);

        refused(403, () -> f.compromisos.avanzar(CST, c.id(), 1, avance(Accion.ATENDER)));
        refused(409, () -> f.compromisos.avanzar(CST, c.id(), 1, avance(Accion.CERRAR)));
        refused(404, () -> f.compromisos.leer(CE_10, c.id()));
        Compromiso atendido = f.compromisos.avanzar(CE_08, c.id(), 1, avance(Accion.ATENDER));
        refused(412, () -> f.compromisos.avanzar(CST, c.id(), 1, avance(Accion.CERRAR)));
        Compromiso devuelto = f.compromisos.avanzar(CST, c.id(), atendido.version(), avance(Accion.DEVOLVER));
        Compromiso otro = f.compromisos.avanzar(
                CST, c.id(), devuelto.version(), new Avance(Accion.PRORROGAR, "Más días", f.hoy.plusDays(9), null));
        assertThat(otro.vence()).isEqualTo(f.hoy.plusDays(9));
        Compromiso repetido =
                f.compromisos.avanzar(CE_08, c.id(), otro.version(), new Avance(Accion.ATENDER, "Se envió", null, 5L));
        Compromiso cerrado = f.compromisos.avanzar(CST, c.id(), repetido.version(), avance(Accion.CERRAR));

        assertThat(cerrado.estado()).isEqualTo(Compromiso.Estado.CERRADO);
        assertThat(f.reuniones.leer(CST, segunda.clave()).anteriores()).isEmpty();
        assertThat(f.compromisos.pasos(CE_08, c.id()))
                .extracting(Compromiso.Paso::accion)
                .containsExactly(Accion.ATENDER, Accion.DEVOLVER, Accion.PRORROGAR, Accion.ATENDER, Accion.CERRAR);
        assertThat(f.compromisos.evidencia(CST, c.id(), 5).id()).isEqualTo(5);
        assertThat(cuantos(f, new Filtro(De.MIOS, Situacion.ABIERTOS, null, null, null)))
                .isEqualTo(1);
        assertThat(cuantos(f, new Filtro(De.MI_AMBITO, Situacion.TERMINADOS, "CE-08", primera.clave(), null)))
                .isEqualTo(1);
        assertThat(cuantos(f, new Filtro(null, Situacion.VENCIDOS, null, null, null)))
                .isZero();
    }

    @EachDatabase
    void whoeverFollowsACommitmentAnswersForAUnitInWhichNobodyCanLogIn(TestDatabase base) {
        Foro f = new Foro(base);
        Reunion reunion = celebrada(f, f.hoy.minusDays(1));
        Compromiso c = f.reuniones.leer(CST, reunion.clave()).compromisos().get(0);
        refused(403, () -> f.compromisos.avanzar(CST, c.id(), 1, avance(Accion.ATENDER)));
        f.sinCuentas.add("CE-08");
        refused(404, () -> f.compromisos.avanzar(CE_10, c.id(), 1, avance(Accion.ATENDER)));
        Compromiso atendido = f.compromisos.avanzar(CST, c.id(), 1, avance(Accion.ATENDER));
        Compromiso cerrado = f.compromisos.avanzar(CST, c.id(), atendido.version(), avance(Accion.CERRAR));
        assertThat(cerrado.estado()).isEqualTo(Compromiso.Estado.CERRADO);
        assertThat(f.compromisos.pasos(CST, c.id()).get(0)).satisfies(p -> {
            assertThat(p.cuenta()).isEqualTo("cst");
            assertThat(p.texto()).startsWith("En nombre de CE-08, que no tiene cuentas.");
        });
    }

    private static long cuantos(Foro f, Filtro filtro) {
        return f.compromisos.listar(CE_08, filtro, new Paginacion(1, 10)).total();
    }

    private static Avance avance(Accion accion) {
        return new Avance(accion, "Nota", null, null);
    }

    @Property
    void aMeetingMovesOnlyWhereItMayAndNeverBack(@ForAll Estado estado, @ForAll Paso paso) {
        if (CicloReunion.CICLO.permite(estado, paso)) {
            assertThat(CicloReunion.despues(estado, paso)).isGreaterThanOrEqualTo(estado);
            assertThat(estado).isNotEqualTo(Estado.CANCELADA);
        } else {
            assertThatThrownBy(() -> CicloReunion.despues(estado, paso)).isInstanceOf(Problema.class);
        }
    }

    @Property
    void onlyWhatWasInvitedToIsHeld(@ForAll Estado estado) {
        assertThat(CicloReunion.CICLO.permite(estado, Paso.CELEBRAR)).isEqualTo(estado == Estado.CONVOCADA);
        assertThat(CicloReunion.CICLO.permite(estado, Paso.ACORDAR)).isEqualTo(estado == Estado.CELEBRADA);
    }
}
