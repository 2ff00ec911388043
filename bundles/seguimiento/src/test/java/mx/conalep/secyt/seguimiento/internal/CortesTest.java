package mx.conalep.secyt.seguimiento.internal;

import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.advertencia.Aviso;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.seguimiento.Bloqueo;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.PeticionDevolucion;
import mx.conalep.secyt.seguimiento.PeticionPaso;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.SolicitudReapertura;
import mx.conalep.secyt.seguimiento.Transicion;
import mx.conalep.secyt.seguimiento.internal.servicio.Ajuste;
import mx.conalep.secyt.seguimiento.internal.servicio.Devoluciones;
import mx.conalep.secyt.seguimiento.internal.servicio.RegistroDevuelto;
import mx.conalep.secyt.trabajos.internal.TrabajosModule;

/** Cut-offs and what hangs on them: late capture, reopening, adjustments, rounds of returns, warnings of a release. */
@Modules({SeguimientoModule.class, TrabajosModule.class})
class CortesTest {

    private static final LocalDate HOY = LocalDate.now();
    private static final PeticionPeriodo MARZO =
            new PeticionPeriodo(Registro.PLANTEL, 2026, 3, null, Linea.CAPACITACION, "Falta un curso");

    @EachDatabase
    void theRuleGivesTheDatesAndPeopleChangeThem(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        assertThat(mundo.cortes.listar(2026, Linea.CAPACITACION)).hasSize((12 + 4) * 5);
        assertThat(mundo.cortes.fecha(2026, Linea.CAPACITACION, 1, PasoCorte.CAPTURA))
                .as("five business days, without the Monday of the Constitution")
                .isEqualTo("2026-02-09");
        assertThat(mundo.cortes.fechaTrimestre(2026, Linea.TECNOLOGICOS, 1, PasoCorte.CAPTURA))
                .isEqualTo("2026-04-09");
        Cortes.Peticion otra = corte(PasoCorte.CAPTURA, LocalDate.of(2026, 4, 30));
        refused(() -> mundo.cortes.fijar(mundo.estado, otra, null), 403, "fuera-de-ambito");
        refused(() -> mundo.cortes.fijar(mundo.csc, otra, 7), 412, "version-vencida");
        assertThat(mundo.cortes.fijar(mundo.csc, otra, 0)).hasSize(1);
        assertThat(mundo.cortes.fecha(2026, Linea.CAPACITACION, 3, PasoCorte.CAPTURA))
                .isEqualTo("2026-04-30");
    }

    @EachDatabase
    void whatIsCapturedAfterTheCutOffIsExtemporaneous(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        mundo.cortes.fijar(mundo.dstc, corte(PasoCorte.CAPTURA, HOY.minusDays(1)), null);
        assertThat(capturar(mundo).extemporaneo()).isTrue();
        mundo.cortes.fijar(mundo.dstc, corte(PasoCorte.CAPTURA, HOY.plusDays(1)), null);
        assertThat(capturar(mundo).extemporaneo()).isFalse();
    }

    @EachDatabase
    void theStateReopensUntilItsCutOffAndAsksAfterwards(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        mundo.cortes.fijar(mundo.dstc, corte(PasoCorte.VALIDACION, HOY.plusDays(2)), null);
        refused(() -> mundo.reaperturas.pedir(mundo.directora, MARZO), 409, "periodo-abierto");
        mundo.periodos.cerrar(mundo.estado, MARZO);
        Problema cerrado = refused(() -> capturar(mundo), 409, "periodo-cerrado");
        Bloqueo bloqueo = (Bloqueo) cerrado.bloqueo();
        assertThat(bloqueo.regla()).isEqualTo("cierre-estatal");
        assertThat(bloqueo.quien()).isEqualTo("ce-08");
        assertThat(bloqueo.hasta()).isEqualTo(HOY.plusDays(2));
        SolicitudReapertura pedida = mundo.reaperturas.pedir(mundo.directora, MARZO);
        assertThat(pedida.destino()).isEqualTo(Registro.ESTADO);
        assertThat(mundo.reaperturas.pedir(mundo.capturista, MARZO))
                .as("one is enough")
                .isEqualTo(pedida);
        refused(() -> mundo.reaperturas.resolver(mundo.estado, pedida.id(), false, " "), 422, "datos-invalidos");
        assertThat(mundo.reaperturas
                        .resolver(mundo.estado, pedida.id(), true, null)
                        .estado())
                .isEqualTo(SolicitudReapertura.Estado.ACEPTADA);
        refused(() -> mundo.reaperturas.resolver(mundo.estado, pedida.id(), true, null), 409, "ya-resuelta");
        Servicio servicio = capturar(mundo);

        mundo.periodos.cerrar(mundo.estado, MARZO);
        mundo.cortes.fijar(mundo.dstc, corte(PasoCorte.VALIDACION, HOY.minusDays(1)), null);
        refused(() -> mundo.periodos.reabrir(mundo.estado, MARZO), 409, "corte-estatal-vencido");
        SolicitudReapertura aLaNacion = mundo.reaperturas.pedir(mundo.estado, MARZO);
        assertThat(aLaNacion.destino()).isEqualTo("CSC");
        refused(
                () -> mundo.reaperturas.resolver(mundo.estado, aLaNacion.id(), true, null),
                409,
                "corte-estatal-vencido");
        mundo.reaperturas.resolver(mundo.csc, aLaNacion.id(), false, "Ya se entregó a la DSTC");
        assertThat(mundo.reaperturas
                        .listar(mundo.directora, null, null, new Paginacion(1, 10))
                        .elementos())
                .extracting(SolicitudReapertura::estado)
                .containsExactlyInAnyOrder(SolicitudReapertura.Estado.ACEPTADA, SolicitudReapertura.Estado.RECHAZADA);
        assertThat(mundo.numero("SELECT COUNT(*) FROM aviso_pendiente WHERE motivo LIKE 'periodo.reapertura%'"))
                .isEqualByComparingTo("4");
        assertThat(mundo.bloqueos
                        .de(mundo.capturista, servicio.folio())
                        .orElseThrow()
                        .regla())
                .isEqualTo("cierre-estatal");
    }

    @EachDatabase
    void whatWasPublishedIsOnlyAdjusted(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        mundo.cortes.fijar(mundo.dstc, corte(PasoCorte.EDICION, HOY.plusDays(9)), null);
        Servicio antes = capturar(mundo);
        for (Transicion paso : Transicion.values()) {
            mundo.pasos.avanzar(mundo.sistema, antes.folio(), paso, PeticionPaso.sola());
        }
        int version = mundo.servicios.leer(mundo.csc, antes.folio()).version();
        Ajuste.Peticion peticion = new Ajuste.Peticion(
                "La lista de asistencia dice otra cosa",
                Mundo.servicio("curso", Mundo.CURSO, Registro.PLANTEL, Mundo.dia(3), 10, 9, antes.cuota(), Map.of()));
        refused(() -> mundo.ajustes.ajustar(mundo.csc, antes.folio(), peticion, version), 409, "no-publicado");
        mundo.periodos.cerrar(mundo.csc, MARZO);
        refused(() -> mundo.ajustes.ajustar(mundo.csc, antes.folio(), peticion, version), 409, "no-publicado");
        assertThat(mundo.publicar(1, 3, "IT-2026-1")).isEqualTo(1);
        refused(() -> mundo.periodos.reabrir(mundo.csc, MARZO), 409, "edicion-emitida");
        refused(() -> mundo.ajustes.ajustar(mundo.estado, antes.folio(), peticion, version), 403, "fuera-de-ambito");
        Ajuste ajuste = mundo.ajustes.ajustar(mundo.csc, antes.folio(), peticion, version);
        assertThat(ajuste.campos()).containsExactly(new Ajuste.Campo("participantesHombres", "12", "10"));
        assertThat(ajuste.diferencias().get("PERSONAS_CAPACITADAS")).isEqualByComparingTo("-2");
        assertThat(mundo.recalculo.revisar(mundo.csc, null, false)).isEmpty();
        assertThat(mundo.servicios.leer(mundo.csc, antes.folio()).estado()).isEqualTo(EstadoServicio.VERIFICADO);
        mundo.publicar(4, 6, "IT-2026-2");
        assertThat(mundo.ajustes
                        .listar(mundo.auditor, null, 2026, false, new Paginacion(1, 5))
                        .elementos())
                .extracting(Ajuste::edicion)
                .as("a regularisation of the next edition")
                .containsExactly("IT-2026-2");
    }

    @EachDatabase
    void theThirdReturnGoesToTheNextLevel(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        String folio = capturar(mundo).folio();
        for (int ronda = 1; ronda <= 4; ronda++) {
            mundo.pasos.avanzar(mundo.capturista, folio, Transicion.REPORTAR, PeticionPaso.sola());
            mundo.pasos.devolver(
                    mundo.directora, folio, new PeticionDevolucion("capturar", "Sigue mal", 5, List.of()), null);
        }
        assertThat(mundo.numero("SELECT COUNT(*) FROM aviso_pendiente WHERE motivo = 'servicio.escalado'"))
                .isEqualByComparingTo("2");
        assertThat(mundo.numero(
                        "SELECT COUNT(*) FROM aviso_pendiente WHERE motivo = 'servicio.escalado' AND unidad = 'CSC'"))
                .as("the fourth goes one level higher than the third")
                .isEqualByComparingTo("1");
        assertThat(mundo.devoluciones
                        .listar(mundo.estado, new Devoluciones.Filtro(null, 2026, 1, 3, true), new Paginacion(1, 10))
                        .elementos())
                .extracting(RegistroDevuelto::rondas)
                .containsExactly(4);
    }

    @EachDatabase
    void aReleaseExplainsItsWarningsAndTheVerifierReadsThem(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        String folio = capturar(mundo).folio();
        mundo.pasos.avanzar(mundo.capturista, folio, Transicion.REPORTAR, PeticionPaso.sola());
        mundo.reglas.add(s -> s.servicio().isPresent() ? List.of() : List.of(Aviso.de("cero", "Meta sin alcanzar")));
        Problema falta =
                refused(() -> mundo.actos.aplicar(mundo.directora, Transicion.LIBERAR, MARZO), 422, "advertencia");
        assertThat(falta.errores().get(0).campo()).isEqualTo("justificaciones.prueba.cero");
        assertThat(falta.errores().get(0).mensaje()).contains("2026-03", "Meta sin alcanzar");
        assertThat(mundo.servicios.leer(mundo.directora, folio).estado()).isEqualTo(EstadoServicio.REPORTADO);
        PeticionPeriodo explicada = new PeticionPeriodo(
                Registro.PLANTEL,
                2026,
                3,
                null,
                Linea.CAPACITACION,
                null,
                Map.of("prueba.cero", "Hubo paro de labores"));
        assertThat(mundo.actos
                        .aplicar(mundo.directora, Transicion.LIBERAR, explicada)
                        .hechos())
                .isEqualTo(1);
        assertThat(mundo.numero("SELECT COUNT(*) FROM justificacion_periodo")).isEqualByComparingTo("1");
    }

    private static Servicio capturar(Mundo mundo) {
        return mundo.capturas.capturar(mundo.capturista, Mundo.curso(Registro.PLANTEL, Mundo.dia(3)));
    }

    private static Cortes.Peticion corte(PasoCorte paso, LocalDate fecha) {
        return new Cortes.Peticion(2026, Linea.CAPACITACION, 3, null, paso, fecha, "Prórroga acordada");
    }
}
