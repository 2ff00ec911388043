package mx.conalep.secyt.procedimientos.internal.expediente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.procedimientos.ActividadExpediente;
import mx.conalep.secyt.procedimientos.ActividadExpediente.Estado;
import mx.conalep.secyt.procedimientos.ClaseTarea;
import mx.conalep.secyt.procedimientos.Conclusion;
import mx.conalep.secyt.procedimientos.EstadoExpediente;
import mx.conalep.secyt.procedimientos.Expediente;
import mx.conalep.secyt.procedimientos.FiltroExpedientes;
import mx.conalep.secyt.procedimientos.FiltroOficios;
import mx.conalep.secyt.procedimientos.FiltroTareas;
import mx.conalep.secyt.procedimientos.Llamado;
import mx.conalep.secyt.procedimientos.NuevoExpediente;
import mx.conalep.secyt.procedimientos.PasoExpediente;
import mx.conalep.secyt.procedimientos.Redaccion;
import mx.conalep.secyt.procedimientos.ResumenExpediente;
import mx.conalep.secyt.procedimientos.Tarea;
import mx.conalep.secyt.procedimientos.internal.ProcedimientosModule;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
@Modules(ProcedimientosModule.class)
class ExpedientesTest {

    private static final Paginacion TODO = new Paginacion(1, 50);

    @EachDatabase
    void aNormIsWorkedFromNeedToMeetingByWhoeverTheManualNames(TestDatabase base) {
        Mesa m = new Mesa(base);
        ResumenExpediente caso = m.abrir("st-normatividad", Mesa.DSTC, Mesa.CAST, Mesa.OTRO);
        long id = caso.id();
        assertThat(caso.folio()).isEqualTo("ST-NORMATIVIDAD/0001/2026");
        assertThat(caso.tareas()).extracting(Tarea::unidad).containsExactly("DSTC");
        niega(403, "no-es-su-unidad", () -> m.hacer(id, Mesa.CST, "1"));
        niega(409, "fuera-de-orden", () -> m.hacer(id, Mesa.DSTC, "2"));
        m.hacer(id, Mesa.DSTC, "1");
        niega(409, "ya-concluida", () -> m.hacer(id, Mesa.DSTC, "1"));
        m.hacer(id, Mesa.DSTC, "2");
        caso = m.hacer(id, Mesa.CST, "3");
        assertThat(caso.oficio()).startsWith("DSTC/CST/");
        assertThat(caso.tareas()).extracting(Tarea::participante).containsExactly(Mesa.CAST, Mesa.OTRO);
        assertThat(m.hacer(id, Mesa.DIRECTOR, "4").tareas())
                .extracting(Tarea::participante)
                .containsExactly(Mesa.OTRO);
        niega(409, "ya-concluida", () -> m.hacer(id, Mesa.DIRECTOR, "4"));
        niega(409, "fuera-de-orden", () -> m.hacer(id, Mesa.CST, "5"));
        m.hacer(id, Mesa.DIRECTOR2, "4");
        m.hacer(id, Mesa.CST, "5");
        niega(422, "datos-invalidos", () -> m.hacer(id, Mesa.DSTC, "6"));
        niega(422, "datos-invalidos", () -> m.hacer(id, Mesa.DSTC, "6", "quizá"));
        assertThat(Mesa.abiertas(m.hacer(id, Mesa.DSTC, "6", "no favorable"))).containsExactly("5");
        m.hacer(id, Mesa.CST, "5");
        m.hacer(id, Mesa.DSTC, "6", "favorable");
        m.hacer(id, Mesa.DSTC, "7");
        assertThat(Mesa.abiertas(m.hacer(id, Mesa.DCAJ, "8", "no viable"))).containsExactly("5");
        m.hacer(id, Mesa.CST, "5");
        m.hacer(id, Mesa.DSTC, "6", "favorable");
        m.hacer(id, Mesa.DSTC, "7");
        m.hacer(id, Mesa.DCAJ, "8", "viable");
        m.hacer(id, Mesa.DCAJ, "9");
        m.hacer(id, Mesa.DSTC, "10");
        m.hacer(id, Mesa.DSTC, "11");
        m.hacer(id, Mesa.DIRECTOR, "12");
        m.hacer(id, Mesa.DIRECTOR2, "12");
        niega(422, "datos-invalidos", () -> m.hacer(id, Mesa.DSTC, "13"));
        caso = m.expedientes.concluir(
                Mesa.DSTC, id, "13", new Conclusion("", null, List.of(7L), "Minuta de la reunión", ""));
        assertThat(caso.estado()).isEqualTo(EstadoExpediente.TERMINADO);
        assertThat(caso.hijos()).hasSize(1);

        Expediente visto = m.expedientes.leer(Mesa.AUDITOR, id);
        assertThat(visto.actividades()).extracting(ActividadExpediente::estado).containsOnly(Estado.CONCLUIDA);
        assertThat(visto.actividades().get(4).ronda()).isEqualTo(3);
        assertThat(visto.historia())
                .extracting(PasoExpediente::numero)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(visto.historia())
                .filteredOn(p -> p.actividad().equals("13"))
                .flatExtracting(PasoExpediente::evidencias)
                .hasSize(1);
        assertThat(visto.hijos()).singleElement().satisfies(h -> {
            assertThat(h.procedimiento()).isEqualTo("st-it-01");
            assertThat(h.padre()).isEqualTo(id);
        });
        assertThat(m.bitacora).contains("dcaj concluir expediente ST-NORMATIVIDAD/0001/2026");
    }

    @EachDatabase
    void whoeverIsAskedAnswersOrIsOnTheListWithAReason(TestDatabase base) {
        Mesa m = new Mesa(base);
        long id = m.abrir("sc-it-01", Mesa.CSC, "CE-08", "UODCDMX", "RCEO").id();
        m.hacer(id, Mesa.SESC, "1");
        ResumenExpediente caso = m.hacer(id, Mesa.CSC, "2");
        assertThat(caso.tareas())
                .extracting(Tarea::clase, Tarea::unidad, Tarea::lugar)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ClaseTarea.PRINCIPAL, "CSC/SESC/JDCESC", "CSC"),
                        org.assertj.core.groups.Tuple.tuple(ClaseTarea.CONSULTA, "GT-COMERI", "CSC"));
        niega(409, "faltan-respuestas", () -> m.hacer(id, Mesa.CSC, "3"));
        m.expedientes.concluir(Mesa.CSC, id, "3", new Conclusion("", "GT-COMERI", List.of(), "Visto bueno", ""));
        m.hacer(id, Mesa.CSC, "3");
        PasoExpediente enNombre = paso(m, id, "RESPONDER");
        assertThat(enNombre.enNombre()).isEqualTo("GT-COMERI");
        assertThat(enNombre.unidad()).isEqualTo("CSC");

        niega(403, "no-es-su-unidad", () -> m.hacer(id, Mesa.DIRECTOR, "4"));
        m.hacer(id, Mesa.ESTADO, "4");
        niega(409, "faltan-respuestas", () -> m.hacer(id, Mesa.CSC, "4"));
        niega(403, "no-coordina", () -> m.expedientes.justificar(Mesa.ESTADO, id, "4", List.of("RCEO"), "x"));
        niega(422, "datos-invalidos", () -> m.expedientes.justificar(Mesa.CSC, id, "4", List.of("RCEO"), " "));
        m.expedientes.justificar(Mesa.CSC, id, "4", List.of("RCEO", "UODCDMX"), "No respondieron en el plazo");
        assertThat(Mesa.abiertas(m.hacer(id, Mesa.CSC, "4"))).containsExactly("5");
        assertThat(m.expedientes.leer(Mesa.CSC, id).faltantes()).containsExactly("RCEO", "UODCDMX");
    }

    @EachDatabase
    void acknowledgingAnOficioEndsTheReceiptAndAnsweringItAnswers(TestDatabase base) {
        Mesa m = new Mesa(base);
        long id = m.abrir("st-promocion", Mesa.DSTC, Mesa.CAST).id();
        m.hacer(id, Mesa.DSTC, "1");
        m.hacer(id, Mesa.CST, "2");
        m.expedientes.registrar(Mesa.DIRECTOR, id, "3", con(3));
        m.hacer(id, Mesa.DIRECTOR, "3");
        assertThat(Mesa.abiertas(m.hacer(id, Mesa.CST, "4"))).containsExactly("5");
        m.oficios.acusar(Mesa.DSTC, oficio(m, id));
        assertThat(m.expedientes.leer(Mesa.DSTC, id).diagrama().abiertos()).containsExactlyInAnyOrder("a-6a", "a-6b");

        long otro = m.abrir("st-it-01", Mesa.CST, "CE-08").id();
        m.hacer(otro, Mesa.CST, "1");
        m.hacer(otro, Mesa.CST, "2");
        assertThat(m.expedientes.solicitar(Mesa.CST, otro, "3", "Urge").oficio())
                .isNotNull();
        niega(409, "faltan-respuestas", () -> m.hacer(otro, Mesa.CST, "3"));
        m.oficios.acusar(Mesa.ESTADO, oficio(m, otro));
        niega(409, "faltan-respuestas", () -> m.hacer(otro, Mesa.CST, "3"));
        m.oficios.responder(Mesa.ESTADO, oficio(m, otro), null, new Redaccion("Temas", "Propongo dos temas.", ""));
        assertThat(Mesa.abiertas(m.hacer(otro, Mesa.CST, "3"))).containsExactly("4");
    }

    private static long oficio(Mesa m, long id) {
        return m.expedientes.leer(Mesa.AUDITOR, id).historia().stream()
                .map(PasoExpediente::oficio)
                .filter(java.util.Objects::nonNull)
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    @EachDatabase
    void aConditionThatNobodyKnowsIsMetByAFactWithEvidence(TestDatabase base) {
        Mesa m = new Mesa(base);
        long id = m.abrir("st-concertacion", Mesa.DSTC, Mesa.CAST).id();
        m.hacer(id, Mesa.CST, "1");
        assertThat(paso(m, id, "CONCLUIR").enNombre()).isEqualTo("USUARIO");
        m.hacer(id, Mesa.DSTC, "2");
        m.hacer(id, Mesa.CST, "3");
        m.hacer(id, Mesa.DIRECTOR, "4");
        m.hacer(id, Mesa.CST, "5", "procede");
        niega(409, "condicion-no-cumplida", () -> m.hacer(id, Mesa.CST, "7"));
        niega(422, "datos-invalidos", () -> m.expedientes.registrar(Mesa.CST, id, "7", Conclusion.de("")));
        niega(409, "sin-condicion", () -> {
            ResumenExpediente otro = m.abrir("st-promocion", Mesa.DSTC, Mesa.CAST);
            m.expedientes.registrar(Mesa.DSTC, otro.id(), "1", con(3));
        });
        m.expedientes.registrar(Mesa.CST, id, "7", con(3));
        assertThat(paso(m, id, "HECHO").condicion()).isEqualTo("instrumento-firmado");
        assertThat(Mesa.abiertas(m.hacer(id, Mesa.CST, "7"))).containsExactly("8");
    }

    @EachDatabase
    void aSupervisorTakesBackWithAReasonWhatNobodyHasBuiltOn(TestDatabase base) {
        Mesa m = new Mesa(base);
        long id = m.abrir("st-promocion", Mesa.DSTC, Mesa.CAST).id();
        m.hacer(id, Mesa.DSTC, "1");
        m.hacer(id, Mesa.CST, "2");
        niega(403, "no-supervisa", () -> m.expedientes.deshacer(Mesa.CST, id, "2", null, "error"));
        niega(422, "datos-invalidos", () -> m.expedientes.deshacer(Mesa.DSTC, id, "2", null, ""));
        niega(409, "hay-posteriores", () -> m.expedientes.deshacer(Mesa.DSTC, id, "1", null, "error"));
        ResumenExpediente caso = m.expedientes.deshacer(Mesa.DSTC, id, "2", null, "Faltó el anexo");
        assertThat(Mesa.abiertas(caso)).containsExactly("2");
        assertThat(m.expedientes.deshacer(Mesa.DSTC, id, "1", null, "También").tareas())
                .extracting(Tarea::actividad)
                .containsExactly("1");
        m.hacer(id, Mesa.DSTC, "1");
        assertThat(Mesa.abiertas(m.hacer(id, Mesa.CST, "2"))).containsExactly("3");
        assertThat(m.expedientes.leer(Mesa.DSTC, id).historia())
                .filteredOn(p -> p.accion().equals("DESHACER"))
                .extracting(PasoExpediente::deshace, PasoExpediente::comentario)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, "Faltó el anexo"),
                        org.assertj.core.groups.Tuple.tuple(2, "También"));
    }

    @EachDatabase
    void whatIsTakenBackTakesItsOficioAndTheCaseItCalledAlong(TestDatabase base) {
        Mesa m = new Mesa(base);
        long id = m.abrir("sc-coordinacion", Mesa.DSTC, "CE-08").id();
        m.hacer(id, Mesa.DSTC, "1");
        ResumenExpediente caso = m.hacer(id, Mesa.CSC, "2");
        long primero = caso.hijos().get(0);
        m.hacer(primero, Mesa.CSC, "1");
        niega(409, "llamado-trabajado", () -> m.expedientes.deshacer(Mesa.DSTC, id, "2", null, "Falta el oficio"));
        m.expedientes.deshacer(Mesa.DSTC, primero, "1", null, "Nadie debía empezar");
        m.expedientes.deshacer(Mesa.DSTC, id, "2", null, "Falta el oficio");
        assertThat(m.expedientes.leer(Mesa.AUDITOR, primero).estado()).isEqualTo(EstadoExpediente.CANCELADO);
        assertThat(m.expedientes.leer(Mesa.AUDITOR, primero).historia())
                .filteredOn(p -> p.accion().equals("CANCELAR"))
                .singleElement()
                .satisfies(p -> assertThat(p.comentario()).contains("actividad 2", "Falta el oficio"));
        assertThat(paso(m, id, "SIN_EFECTO").hijo()).isEqualTo(primero);
        assertThat(m.hacer(id, Mesa.CSC, "2").hijos()).hasSize(1).doesNotContain(primero);

        long otro = m.abrir("st-normatividad", Mesa.DSTC, Mesa.CAST).id();
        m.hacer(otro, Mesa.DSTC, "1");
        m.hacer(otro, Mesa.DSTC, "2");
        m.hacer(otro, Mesa.CST, "3");
        long oficio = oficio(m, otro);
        m.expedientes.deshacer(Mesa.DSTC, otro, "3", null, "Llevaba otra fecha");
        assertThat(m.oficios.abrir(Mesa.DIRECTOR, oficio).sinEfecto()).satisfies(s -> {
            assertThat(s.motivo()).contains("ST-NORMATIVIDAD/0001/2026", "Llevaba otra fecha");
            assertThat(s.cuenta()).isEqualTo("dstc");
        });
        niega(409, "sin-efecto", () -> m.oficios.acusar(Mesa.DIRECTOR, oficio));
        assertThat(m.avisos)
                .filteredOn(a -> a.motivo().equals("oficio.sin-efecto"))
                .hasSize(1);
        assertThat(sinAcuse(m)).isZero();
        assertThat(m.hacer(otro, Mesa.CST, "3").oficio()).isNotNull();
        assertThat(sinAcuse(m)).isEqualTo(1);
    }

    private static long sinAcuse(Mesa m) {
        FiltroOficios filtro =
                new FiltroOficios(FiltroOficios.Carpeta.RECIBIDOS, null, FiltroOficios.Situacion.SIN_ACUSE);
        return m.oficios.listar(Mesa.DIRECTOR, filtro, TODO).total();
    }

    @EachDatabase
    void perPeriodAndPerAgreementEachIsCalledOnce(TestDatabase base) {
        Mesa m = new Mesa(base);
        long id = m.abrir("sc-coordinacion", Mesa.DSTC, "CE-08").id();
        m.hacer(id, Mesa.DSTC, "1");
        niega(409, "fuera-de-orden", () -> m.expedientes.llamar(Mesa.CSC, id, "6", Llamado.de("CONV-1")));
        assertThat(m.hacer(id, Mesa.CSC, "2").hijos()).hasSize(1);
        m.hacer(id, Mesa.DSTC, "3");
        m.hacer(id, Mesa.CSC, "4");
        m.hacer(id, Mesa.DSTC, "5");
        long uno = m.expedientes.llamar(Mesa.CSC, id, "6", Llamado.de("CONV-1")).id();
        long dos = m.expedientes.llamar(Mesa.CSC, id, "6", Llamado.de("CONV-2")).id();
        assertThat(m.expedientes.llamar(Mesa.CSC, id, "6", Llamado.de("CONV-1")).id())
                .isEqualTo(uno)
                .isNotEqualTo(dos);
        m.hacer(id, Mesa.CSC, "6");
        assertThat(m.expedientes
                        .listar(Mesa.CSC, new FiltroExpedientes("sc-it-03", null, null, null, null, id, null), TODO)
                        .total())
                .isEqualTo(2);
        assertThat(m.expedientes.iniciarEjercicio(Mesa.DSTC, 2027))
                .isEqualTo(m.expedientes.iniciarEjercicio(Mesa.DSTC, 2027))
                .hasSize(2);
    }

    @EachDatabase
    void tasksAreClaimedDelegatedAndHandedOver(TestDatabase base) {
        Mesa m = new Mesa(base);
        long id = m.abrir("st-it-01", Mesa.CST, "CE-08").id();
        Tarea tarea = m.tareas
                .bandeja(Mesa.CST, FiltroTareas.abiertas(), TODO)
                .elementos()
                .get(0);
        niega(403, "no-es-su-unidad", () -> m.tareas.reclamar(Mesa.CSC, tarea.id()));
        m.tareas.reclamar(Mesa.CST, tarea.id());
        niega(409, "reclamada", () -> m.tareas.reclamar(Mesa.CST2, tarea.id()));
        niega(409, "reclamada", () -> m.hacer(id, Mesa.CST2, "1"));
        niega(422, "datos-invalidos", () -> m.tareas.delegar(Mesa.CST, tarea.id(), "dcaj"));
        m.tareas.delegar(Mesa.CST, tarea.id(), "cst-2");
        assertThat(m.tareas.traspasar(
                        Mesa.DSTC,
                        new mx.conalep.secyt.procedimientos.Tareas.Traspaso("cst-2", "cst", "CST", "Relevo")))
                .isEqualTo(1);
        assertThat(m.tareas.contar(Mesa.CST).mias()).isEqualTo(1);
        m.esHoy("2026-12-01");
        assertThat(m.tareas.contar(Mesa.CST).vencidas()).isEqualTo(1);
        m.plazos().ronda();
        m.plazos().ronda();
        assertThat(m.avisos)
                .filteredOn(a -> a.motivo().startsWith("tarea.v") || a.motivo().startsWith("tarea.por"))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.motivo()).isEqualTo("tarea.vencida");
                    assertThat(a.unidad()).isEqualTo("CST");
                });
        m.hacer(id, Mesa.CST, "1");
        niega(409, "ya-concluida", () -> m.tareas.reclamar(Mesa.CST, tarea.id()));
    }

    @EachDatabase
    void aCaseIsSeenByThoseWhoTakePartAndEndsForGoodWhenCancelled(TestDatabase base) {
        Mesa m = new Mesa(base);
        long id = m.abrir("st-promocion", Mesa.DSTC, Mesa.CAST).id();
        NuevoExpediente conocido =
                NuevoExpediente.de("st-promocion", "Otro", List.of(Mesa.OTRO)).sobre("CAT-1");
        assertThat(m.expedientes.abrir(Mesa.CST, conocido)).isEqualTo(m.expedientes.abrir(Mesa.DSTC, conocido));
        assertThat(m.expedientes.leer(Mesa.DIRECTOR, id).tareas()).hasSize(1);
        assertThat(m.expedientes.leer(Mesa.ESTADO, id).id()).isEqualTo(id);
        niega(404, "no-existe", () -> m.expedientes.leer(Mesa.DIRECTOR2, id));
        niega(404, "no-existe", () -> m.expedientes.leer(Mesa.FIRMA, id));
        assertThat(ver(m, Mesa.DIRECTOR2)).isEqualTo(1);
        assertThat(ver(m, Mesa.ESTADO)).isEqualTo(1);
        assertThat(ver(m, Mesa.AUDITOR)).isEqualTo(2);
        niega(403, "no-coordina", () -> m.abrir("st-promocion", Mesa.DIRECTOR, Mesa.CAST));
        niega(403, "no-coordina", () -> m.expedientes.cancelar(Mesa.DIRECTOR, id, "porque sí"));
        assertThat(m.expedientes.cancelar(Mesa.CST, id, "Se repitió").estado()).isEqualTo(EstadoExpediente.CANCELADO);
        niega(409, "expediente-cancelado", () -> m.hacer(id, Mesa.DSTC, "1"));
        assertThat(m.tareas
                        .bandeja(Mesa.DSTC, new FiltroTareas(null, null, false, null, null, id, null), TODO)
                        .total())
                .isZero();
    }

    @EachDatabase
    void evidenceIsHandedInByWhoeverHasSomethingToDoInTheCaseAndNamedInFull(TestDatabase base) {
        Mesa m = new Mesa(base);
        NuevoExpediente pedido = new NuevoExpediente(
                "st-concertacion", "De la firma", List.of(Mesa.CAST), null, null, null, "", Mesa.FIRMA.cuenta());
        long id = m.expedientes.abrir(Mesa.DSTC, pedido).id();
        DestinoExpediente destino = new DestinoExpediente(m.casos, m);
        String clave = Long.toString(id);
        assertThat(destino.unidad(Mesa.FIRMA, clave)).isEqualTo("CST");
        niega(404, "no-existe", () -> destino.unidad(Mesa.persona("otra", Rol.FIRMA, "CONALEP"), clave));
        niega(403, "no-es-su-unidad", () -> destino.unidad(Mesa.DIRECTOR, clave));
        m.expedientes.concluir(Mesa.FIRMA, id, "1", con(3));
        niega(403, "no-es-su-unidad", () -> destino.unidad(Mesa.FIRMA, clave));
        assertThat(m.expedientes.evidencia(Mesa.FIRMA, id, 3).id()).isEqualTo(3);
        String deCsc = Long.toString(m.abrir("sc-it-01", Mesa.CSC, "CE-08").id());
        assertThat(destino.unidad(Mesa.SESC, deCsc)).isEqualTo("CSC");

        String larga = "a".repeat(500);
        niega(422, "datos-invalidos", () -> m.expedientes.adjuntar(Mesa.DSTC, id, "2", larga + "a", con(4)));
        m.expedientes.adjuntar(Mesa.DSTC, id, "2", larga, con(4));
        assertThat(paso(m, id, "EVIDENCIA").evidencias())
                .singleElement()
                .satisfies(e -> assertThat(e.clase()).isEqualTo(larga));
    }

    private static long ver(Mesa m, Identidad quien) {
        return m.expedientes.listar(quien, FiltroExpedientes.todos(), TODO).total();
    }

    private static Conclusion con(long archivo) {
        return new Conclusion("", null, List.of(archivo), "Consta en el archivo", "");
    }

    private static PasoExpediente paso(Mesa m, long id, String accion) {
        return m.expedientes.leer(Mesa.AUDITOR, id).historia().stream()
                .filter(p -> p.accion().equals(accion))
                .findFirst()
                .orElseThrow();
    }

    private static void niega(int estado, String codigo, ThrowingCallable accion) {
        assertThatThrownBy(accion).isInstanceOfSatisfying(Problema.class, p -> {
            assertThat(p.estado()).as(p.getMessage()).isEqualTo(estado);
            assertThat(p.codigo()).isEqualTo(codigo);
        });
    }
}
