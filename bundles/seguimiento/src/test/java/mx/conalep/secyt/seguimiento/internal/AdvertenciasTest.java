package mx.conalep.secyt.seguimiento.internal;

import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.advertencia.Aviso;
import mx.conalep.secyt.api.advertencia.Situacion;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.FiltroServicios;
import mx.conalep.secyt.seguimiento.Justificacion;
import mx.conalep.secyt.seguimiento.PeticionDevolucion;
import mx.conalep.secyt.seguimiento.PeticionPaso;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Transicion;
import mx.conalep.secyt.seguimiento.internal.aviso.MasAcreditados;
import mx.conalep.secyt.trabajos.internal.TrabajosModule;

@Modules({TrabajosModule.class, SeguimientoModule.class})
class AdvertenciasTest {

    private static final String PORQUE = "La empresa pidió un solo grupo.";

    @EachDatabase
    void anUnexplainedWarningRefusesTheCaptureAndStoresNothing(TestDatabase database) {
        Mundo mundo = avisado(database);
        Problema problema =
                refused(() -> mundo.capturas.capturar(mundo.capturista, grupo(50, null)), 422, "advertencia");
        assertThat(problema.errores())
                .containsExactly(new ErrorCampo("justificaciones.prueba.grupo", "Son 50 hombres; explique.", null));
        refused(() -> mundo.capturas.capturar(mundo.capturista, grupo(50, "por eso")), 422, "advertencia");
        refused(() -> mundo.capturas.capturar(mundo.capturista, grupo(50, "x".repeat(501))), 422, "advertencia");
        assertThat(mundo.numero("SELECT COUNT(*) FROM servicio")).isZero();
    }

    @EachDatabase
    void anExplanationTravelsWithTheRecordToWhoeverVerifies(TestDatabase database) {
        Mundo mundo = avisado(database);
        Servicio servicio = mundo.capturas.capturar(mundo.capturista, grupo(50, "  " + PORQUE + " "));
        assertThat(servicio.justificaciones()).singleElement().satisfies(j -> {
            assertThat(j.ruta()).isEqualTo("prueba.grupo");
            assertThat(j.aviso()).isEqualTo("Son 50 hombres; explique.");
            assertThat(j.texto()).isEqualTo(PORQUE);
            assertThat(j.cuenta()).isEqualTo("captura");
            assertThat(j.version()).isEqualTo(1);
        });
        assertThat(mundo.servicios.leer(mundo.csc, servicio.folio())).isEqualTo(servicio);
        mundo.capturas.capturar(mundo.capturista, grupo(3, null));
        assertThat(lista(mundo, true)).containsExactly(servicio);
        assertThat(lista(mundo, false))
                .hasSize(1)
                .allMatch(s -> s.justificaciones().isEmpty());
        assertThat(lista(mundo, null)).hasSize(2);
        Servicio reportado =
                mundo.pasos.avanzar(mundo.capturista, servicio.folio(), Transicion.REPORTAR, PeticionPaso.sola());
        assertThat(reportado.justificaciones()).isEqualTo(servicio.justificaciones());
    }

    @EachDatabase
    void moreAccreditedThanEnrolledIsExplainedAndTheExplanationReachesWhoeverVerifies(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        mundo.reglas.add(new MasAcreditados());
        Captura nueve = con(grupo(5, null), 9, null);
        Problema problema = refused(() -> mundo.capturas.capturar(mundo.capturista, nueve), 422, "advertencia");
        assertThat(problema.errores()).singleElement().satisfies(e -> {
            assertThat(e.campo()).isEqualTo("justificaciones.prueba.acreditados");
            assertThat(e.mensaje()).contains("9 acreditados y 5 participantes");
        });
        Servicio servicio = mundo.capturas.capturar(
                mundo.capturista, con(nueve, 9, Map.of("prueba.acreditados", "Cuatro vienen del grupo anterior.")));
        for (Transicion paso : List.of(Transicion.REPORTAR, Transicion.LIBERAR, Transicion.VALIDAR)) {
            mundo.pasos.avanzar(
                    paso == Transicion.REPORTAR
                            ? mundo.capturista
                            : paso == Transicion.LIBERAR ? mundo.directora : mundo.estado,
                    servicio.folio(),
                    paso,
                    PeticionPaso.sola());
        }
        assertThat(mundo.servicios.leer(mundo.csc, servicio.folio()).justificaciones())
                .extracting(Justificacion::texto)
                .containsExactly("Cuatro vienen del grupo anterior.");
        assertThat(mundo.capturas
                        .capturar(mundo.capturista, con(grupo(5, null), 5, null))
                        .justificaciones())
                .isEmpty();
    }

    @EachDatabase
    void releasingOneServiceAsksWhatTheReleaseOfItsMonthAsksAndIsTakenAtItsWord(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        mundo.reglas.add(s -> s.servicio().isEmpty() ? List.of(Aviso.de("alto", "Va muy alto.")) : List.of());
        String folio = mundo.capturas.capturar(mundo.capturista, grupo(5, null)).folio();
        refused(() -> liberar(mundo, folio, null), 409, "estado-incompatible");
        mundo.pasos.avanzar(mundo.capturista, folio, Transicion.REPORTAR, PeticionPaso.sola());
        Problema falta = refused(() -> liberar(mundo, folio, null), 422, "advertencia");
        assertThat(falta.errores())
                .extracting(ErrorCampo::campo, ErrorCampo::mensaje)
                .containsExactly(tuple(
                        "justificaciones.prueba.alto", "2026-02 de 08DPT0001C, línea CAPACITACION: Va muy alto."));
        assertThat(mundo.servicios.leer(mundo.csc, folio).estado()).isEqualTo(EstadoServicio.REPORTADO);
        assertThat(liberar(mundo, folio, Map.of("prueba.alto", PORQUE)).estado())
                .isEqualTo(EstadoServicio.LIBERADO);
        assertThat(mundo.numero("SELECT COUNT(*) FROM justificacion_periodo WHERE texto = ?", PORQUE))
                .isEqualByComparingTo("1");
        String otro = mundo.capturas.capturar(mundo.capturista, grupo(6, null)).folio();
        mundo.pasos.avanzar(mundo.capturista, otro, Transicion.REPORTAR, PeticionPaso.sola());
        assertThat(liberar(mundo, otro, null).estado())
                .as("it was explained for the month already")
                .isEqualTo(EstadoServicio.LIBERADO);
    }

    private static Servicio liberar(Mundo mundo, String folio, Map<String, String> porques) {
        return mundo.pasos.avanzar(mundo.directora, folio, Transicion.LIBERAR, new PeticionPaso(null, null, porques));
    }

    @EachDatabase
    void anExplanationOfWhatDoesNotWarnIsIgnored(TestDatabase database) {
        Mundo mundo = avisado(database);
        Servicio servicio = mundo.capturas.capturar(mundo.capturista, grupo(3, PORQUE));
        assertThat(servicio.justificaciones()).isEmpty();
        assertThat(mundo.numero("SELECT COUNT(*) FROM justificacion")).isZero();
    }

    @EachDatabase
    void anEditionKeepsTheExplanationWhileTheWarningIsTheSameAndItsHistoryAfterwards(TestDatabase database) {
        Mundo mundo = avisado(database);
        String folio =
                mundo.capturas.capturar(mundo.capturista, grupo(50, PORQUE)).folio();
        Servicio otraCuota = mundo.capturas.editar(mundo.capturista, folio, 1, conCuota(grupo(50, null), "1.00"));
        assertThat(otraCuota.justificaciones())
                .extracting(Justificacion::version)
                .containsExactly(1);
        refused(() -> mundo.capturas.editar(mundo.capturista, folio, 2, grupo(60, null)), 422, "advertencia");
        Servicio sesenta = mundo.capturas.editar(mundo.capturista, folio, 2, grupo(60, "Ahora fueron sesenta."));
        assertThat(sesenta.justificaciones()).extracting(Justificacion::texto).containsExactly("Ahora fueron sesenta.");
        Servicio sinAviso = mundo.capturas.editar(mundo.capturista, folio, 3, grupo(5, null));
        assertThat(sinAviso.justificaciones()).isEmpty();
        assertThat(mundo.servicios.leer(mundo.csc, folio).justificaciones()).isEmpty();
        assertThat(mundo.servicios.justificaciones(mundo.csc, folio))
                .extracting(Justificacion::version, Justificacion::hastaVersion)
                .containsExactly(tuple(1, 3), tuple(3, 4));
        assertThat(mundo.recalculo.revisar(mundo.csc, null, false)).isEmpty();
    }

    @EachDatabase
    void theExplanationAloneMayBeCorrectedAlsoInAReturnedRecord(TestDatabase database) {
        Mundo mundo = avisado(database);
        String folio =
                mundo.capturas.capturar(mundo.capturista, grupo(50, PORQUE)).folio();
        Servicio corregido = mundo.capturas.editar(mundo.capturista, folio, 1, grupo(50, "Otra explicación."));
        assertThat(corregido.version()).isEqualTo(2);
        assertThat(mundo.servicios.pasos(mundo.capturista, folio).get(1).campos())
                .containsExactly("justificaciones");
        mundo.pasos.avanzar(mundo.capturista, folio, Transicion.REPORTAR, PeticionPaso.sola());
        mundo.pasos.avanzar(mundo.directora, folio, Transicion.LIBERAR, PeticionPaso.sola());
        mundo.pasos.devolver(
                mundo.estado,
                folio,
                new PeticionDevolucion("liberar", "Explique mejor", 5, List.of("justificaciones")),
                null);
        Servicio devuelto = mundo.servicios.leer(mundo.capturista, folio);
        assertThat(devuelto.estado()).isEqualTo(EstadoServicio.REPORTADO);
        refused(
                () -> mundo.capturas.editar(
                        mundo.capturista, folio, devuelto.version(), grupo(60, "Cambio las personas.")),
                409,
                "no-editable");
        Servicio respondido = mundo.capturas.editar(
                mundo.capturista, folio, devuelto.version(), grupo(50, "Fue un solo grupo en dos salones."));
        assertThat(respondido.justificaciones())
                .extracting(Justificacion::texto)
                .containsExactly("Fue un solo grupo en dos salones.");
    }

    @EachDatabase
    void aLoadRejectsTheUnexplainedAndKeepsTheRest(TestDatabase database) {
        Mundo mundo = avisado(database);
        var resultado = mundo.carga.cargar(
                mundo.capturista,
                List.of(grupo(50, null), grupo(50, PORQUE), grupo(3, null)),
                EstadoServicio.CAPTURADO,
                false);
        assertThat(resultado.folios()).hasSize(2);
        assertThat(resultado.rechazos()).singleElement().satisfies(r -> {
            assertThat(r.indice()).isZero();
            assertThat(r.errores()).extracting(ErrorCampo::campo).containsExactly("justificaciones.prueba.grupo");
        });
        assertThat(mundo.servicios.leer(mundo.csc, resultado.folios().get(0)).justificaciones())
                .hasSize(1);
    }

    @EachDatabase
    void aLocalTypeIsRecordedAndAddsNothingUntilItsCategoryIsApproved(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Servicio local = mundo.capturas.capturar(mundo.capturista, taller());
        assertThat(local.categoria()).isNull();
        assertThat(mundo.numero("SELECT COUNT(*) FROM aporte")).isZero();
        assertThat(mundo.numero(
                        "SELECT n_capturado FROM periodo WHERE unidad = ? AND mes = 2 AND linea = 'CAPACITACION'"
                                + " AND ejercicio = 2026",
                        Registro.PLANTEL))
                .isEqualByComparingTo("1");
        mundo.aprobada = true;
        Servicio nacional = mundo.capturas.capturar(mundo.capturista, taller());
        assertThat(nacional.categoria()).isEqualTo("curso");
        assertThat(mundo.numero("SELECT COUNT(*) FROM aporte WHERE regla = 'PERSONAS/curso'"))
                .isEqualByComparingTo("1");
        assertThat(mundo.recalculo.revisar(mundo.csc, null, false)).isEmpty();
    }

    @EachDatabase
    void anApprovalChangesNothingOfWhatWasCapturedBefore(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Servicio local = mundo.capturas.capturar(mundo.capturista, taller());
        mundo.aprobada = true;
        Servicio editado = mundo.capturas.editar(mundo.capturista, local.folio(), 1, conCuota(taller(), "9.00"));
        assertThat(editado.categoria()).isNull();
        assertThat(mundo.numero("SELECT COUNT(*) FROM aporte")).isZero();
        Servicio curso =
                mundo.capturas.editar(mundo.capturista, local.folio(), 2, Mundo.curso(Registro.PLANTEL, Mundo.dia(2)));
        assertThat(curso.categoria()).isEqualTo("curso");
        assertThat(mundo.numero("SELECT COUNT(*) FROM aporte WHERE regla = 'PERSONAS'"))
                .isEqualByComparingTo("1");
        assertThat(mundo.recalculo.revisar(mundo.csc, null, false)).isEmpty();
    }

    private static Mundo avisado(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        mundo.reglas.add(AdvertenciasTest::grupoGrande);
        return mundo;
    }

    private static List<Aviso> grupoGrande(Situacion situacion) {
        return situacion.servicio().filter(s -> s.participantesHombres() > 40).stream()
                .map(s -> Aviso.de("grupo", "Son " + s.participantesHombres() + " hombres; explique."))
                .toList();
    }

    private static List<Servicio> lista(Mundo mundo, Boolean conAvisos) {
        FiltroServicios filtro =
                new FiltroServicios(null, null, null, null, null, null, null, null, null, null, conAvisos, null);
        return mundo.servicios.listar(mundo.csc, filtro, new Paginacion(1, 10)).elementos();
    }

    private static Captura taller() {
        return Mundo.servicio(
                Mundo.LOCAL, Mundo.CURSO, Registro.PLANTEL, Mundo.dia(2), 3, 4, new BigDecimal("10.00"), Map.of());
    }

    private static Captura grupo(int hombres, String porque) {
        Captura c = Mundo.servicio(
                "curso", Mundo.CURSO, Registro.PLANTEL, Mundo.dia(2), hombres, 0, new BigDecimal("10.00"), Map.of());
        return con(c, c.cuota(), null, porque == null ? null : Map.of("prueba.grupo", porque));
    }

    private static Captura conCuota(Captura c, String cuota) {
        return con(c, new BigDecimal(cuota), c.acreditados(), c.justificaciones());
    }

    private static Captura con(Captura c, int acreditados, Map<String, String> justificaciones) {
        return con(c, c.cuota(), acreditados, justificaciones);
    }

    private static Captura con(Captura c, BigDecimal cuota, Integer acreditados, Map<String, String> justificaciones) {
        return new Captura(
                c.tipo(),
                c.unidad(),
                c.oferta(),
                c.fechaInicio(),
                c.fechaFin(),
                c.horas(),
                c.modalidad(),
                c.sector(),
                c.participantesHombres(),
                c.participantesMujeres(),
                c.participantesOtro(),
                acreditados,
                cuota,
                c.usuario(),
                c.requerimiento(),
                c.convenio(),
                c.origen(),
                c.cerrado(),
                c.datos(),
                justificaciones);
    }
}
