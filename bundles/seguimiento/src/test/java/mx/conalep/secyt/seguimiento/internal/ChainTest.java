package mx.conalep.secyt.seguimiento.internal;

import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.Devolucion;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.FiltroServicios;
import mx.conalep.secyt.seguimiento.Paso;
import mx.conalep.secyt.seguimiento.PeticionDevolucion;
import mx.conalep.secyt.seguimiento.PeticionPaso;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.ResultadoActo;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Transicion;
import mx.conalep.secyt.trabajos.internal.TrabajosModule;

@Modules({TrabajosModule.class, SeguimientoModule.class})
class ChainTest {

    @EachDatabase
    void eachStepIsTakenByItsPostAndCounts(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        String folio = capturar(mundo);
        refused(() -> paso(mundo, mundo.directora, folio, Transicion.LIBERAR), 409, "estado-incompatible");
        refused(() -> paso(mundo, mundo.directora, folio, Transicion.REPORTAR), 403, "fuera-de-ambito");
        paso(mundo, mundo.capturista, folio, Transicion.REPORTAR);
        refused(() -> paso(mundo, mundo.estado, folio, Transicion.LIBERAR), 403, "fuera-de-ambito");
        paso(mundo, mundo.directora, folio, Transicion.LIBERAR);
        refused(() -> paso(mundo, mundo.otroEstado, folio, Transicion.VALIDAR), 404, "no-existe");
        paso(mundo, mundo.estado, folio, Transicion.VALIDAR);
        refused(() -> paso(mundo, mundo.cst, folio, Transicion.VERIFICAR), 403, "fuera-de-ambito");
        refused(
                () -> mundo.pasos.avanzar(mundo.csc, folio, Transicion.VERIFICAR, new PeticionPaso(1, null, null)),
                412,
                "version-vencida");
        Servicio fin =
                mundo.pasos.avanzar(mundo.csc, folio, Transicion.VERIFICAR, new PeticionPaso(4, "Todo en orden", null));
        assertThat(fin.estado()).isEqualTo(EstadoServicio.VERIFICADO);
        assertThat(fin.version()).isEqualTo(5);
        assertThat(fin.validadoPor()).isEqualTo("ce-08");
        assertThat(fin.autovalidado()).isFalse();
        assertThat(mundo.servicios.pasos(mundo.auditor, folio))
                .extracting(Paso::transicion, Paso::cuenta, Paso::version)
                .containsExactly(
                        tuple("capturar", "captura", 1),
                        tuple("reportar", "captura", 2),
                        tuple("liberar", "directora", 3),
                        tuple("validar", "ce-08", 4),
                        tuple("verificar", "csc", 5));
    }

    @EachDatabase
    void validatingWhatOneCapturedIsFlaggedAndCounted(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        String uno = mundo.capturas
                .capturar(mundo.estado, Mundo.curso(Registro.PLANTEL, Mundo.dia(2)))
                .folio();
        mundo.capturas.capturar(mundo.estado, Mundo.curso(Registro.PLANTEL, Mundo.dia(2)));
        capturar(mundo);
        acto(mundo, mundo.capturista, Transicion.REPORTAR, Registro.PLANTEL);
        acto(mundo, mundo.directora, Transicion.LIBERAR, Registro.PLANTEL);
        assertThat(paso(mundo, mundo.estado, uno, Transicion.VALIDAR).autovalidado())
                .isTrue();
        ResultadoActo acto = acto(mundo, mundo.estado, Transicion.VALIDAR, Registro.ESTADO);
        assertThat(acto.hechos()).isEqualTo(2);
        assertThat(acto.autovalidados()).isEqualTo(1);
        FiltroServicios propios =
                new FiltroServicios(null, null, null, null, null, null, null, null, null, true, null, null);
        assertThat(mundo.servicios
                        .listar(mundo.csc, propios, new Paginacion(1, 10))
                        .total())
                .isEqualTo(2);
    }

    @EachDatabase
    void aReturnReopensTheFieldsThatItNamesAndNoOther(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        String folio = capturar(mundo);
        paso(mundo, mundo.capturista, folio, Transicion.REPORTAR);
        paso(mundo, mundo.directora, folio, Transicion.LIBERAR);
        refused(
                () -> mundo.pasos.devolver(mundo.directora, folio, devolucion("liberar", List.of()), null),
                403,
                "fuera-de-ambito");
        assertThat(refused(
                                () -> mundo.pasos.devolver(
                                        mundo.estado,
                                        folio,
                                        new PeticionDevolucion(null, " ", 90, List.of("color")),
                                        null),
                                422,
                                "datos-invalidos")
                        .errores())
                .extracting(ErrorCampo::campo)
                .containsExactlyInAnyOrder("a", "motivo", "dias", "campos");
        Servicio devuelto =
                mundo.pasos.devolver(mundo.estado, folio, devolucion("liberar", List.of("horas", "cuota")), null);
        assertThat(devuelto.estado()).isEqualTo(EstadoServicio.REPORTADO);
        assertThat(devuelto.devolucion())
                .extracting(Devolucion::a, Devolucion::campos)
                .containsExactly("liberar", List.of("horas", "cuota"));
        Captura prohibida = con(20, 40, "15000.00");
        refused(() -> mundo.capturas.editar(mundo.capturista, folio, 4, prohibida), 409, "no-editable");
        Servicio corregido = mundo.capturas.editar(mundo.capturista, folio, 4, con(12, 35, "14000.00"));
        assertThat(corregido.horas()).isEqualTo(35);
        assertThat(corregido.estado()).isEqualTo(EstadoServicio.REPORTADO);
        Servicio liberado = paso(mundo, mundo.directora, folio, Transicion.LIBERAR);
        assertThat(liberado.devolucion()).isNull();
        refused(
                () -> mundo.capturas.editar(mundo.capturista, folio, liberado.version(), con(12, 1, "1")),
                409,
                "no-editable");
        assertThat(mundo.recalculo.revisar(mundo.csc, null, false)).isEmpty();
        assertThat(mundo.numero("SELECT v_liberado FROM total WHERE indicador = 'CUOTAS_RECUPERACION' AND mes = 2"
                        + " AND unidad = '" + Registro.PLANTEL + "'"))
                .isEqualByComparingTo("14000");
    }

    @EachDatabase
    void aReturnTellsWhoeverMustActInTheSameTransactionOrNotAtAll(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        String folio = capturar(mundo);
        paso(mundo, mundo.capturista, folio, Transicion.REPORTAR);
        paso(mundo, mundo.directora, folio, Transicion.LIBERAR);
        refused(
                () -> mundo.pasos.devolver(mundo.estado, folio, devolucion("liberar", List.of()), 1),
                412,
                "version-vencida");
        refused(
                () -> mundo.pasos.devolver(mundo.estado, folio, devolucion("verificar", List.of()), null),
                409,
                "paso-no-hecho");
        mundo.periodos.cerrar(mundo.csc, PeticionPeriodo.de(Registro.PLANTEL, 2026, 2, Linea.CAPACITACION));
        refused(
                () -> mundo.pasos.devolver(mundo.estado, folio, devolucion("liberar", List.of()), null),
                409,
                "periodo-cerrado");
        assertThat(mundo.numero("SELECT COUNT(*) FROM aviso_pendiente")).isZero();
        mundo.periodos.reabrir(
                mundo.csc, new PeticionPeriodo(Registro.PLANTEL, 2026, 2, null, Linea.CAPACITACION, "para corregir"));
        Servicio devuelto = mundo.pasos.devolver(mundo.estado, folio, devolucion("liberar", List.of("horas")), null);
        assertThat(mundo.numero(
                        "SELECT COUNT(*) FROM aviso_pendiente WHERE motivo = 'servicio.devuelto' AND unidad = ?"
                                + " AND texto LIKE ?",
                        Registro.PLANTEL,
                        "%" + folio + "%prueba%horas%" + devuelto.devolucion().hasta() + "%"))
                .isEqualByComparingTo("1");
        paso(mundo, mundo.directora, folio, Transicion.LIBERAR);
        paso(mundo, mundo.estado, folio, Transicion.VALIDAR);
        mundo.pasos.devolver(mundo.csc, folio, devolucion("validar", List.of()), null);
        assertThat(mundo.numero("SELECT COUNT(*) FROM aviso_pendiente WHERE unidad = ?", Registro.ESTADO))
                .as("validating is the state unit's")
                .isEqualByComparingTo("1");
    }

    @EachDatabase
    void aReturnThatRanOutOpensNothing(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        String folio = capturar(mundo);
        paso(mundo, mundo.capturista, folio, Transicion.REPORTAR);
        mundo.pasos.devolver(mundo.directora, folio, devolucion("capturar", List.of()), null);
        mundo.ejecutar("UPDATE servicio SET devuelto_hasta = '2020-01-01'");
        refused(() -> mundo.capturas.editar(mundo.capturista, folio, 3, con(1, 1, "1")), 409, "no-editable");
    }

    @EachDatabase
    void aWholeUnitAndPeriodMovesInOneActAndTellsWhatStaysBehind(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        for (int mes = 1; mes <= 3; mes++) {
            mundo.carga.cargar(
                    mundo.sistema,
                    Collections.nCopies(520, Mundo.curso(Registro.PLANTEL, Mundo.dia(mes))),
                    EstadoServicio.REPORTADO,
                    false);
        }
        mundo.carga.cargar(
                mundo.sistema,
                Collections.nCopies(5, Mundo.ensayo(Registro.PLANTEL, Mundo.dia(2))),
                EstadoServicio.REPORTADO,
                false);
        String atras = capturar(mundo);
        FiltroServicios reportados = new FiltroServicios(
                null, 2026, 2, null, Linea.CAPACITACION, EstadoServicio.REPORTADO, null, null, null, null, null, null);
        String devuelto = mundo.servicios
                .listar(mundo.csc, reportados, new Paginacion(1, 1))
                .elementos()
                .get(0)
                .folio();
        paso(mundo, mundo.sistema, devuelto, Transicion.LIBERAR);
        mundo.pasos.devolver(mundo.estado, devuelto, devolucion("liberar", List.of()), null);
        mundo.periodos.cerrar(mundo.csc, PeticionPeriodo.de(Registro.PLANTEL, 2026, 3, Linea.CAPACITACION));

        PeticionPeriodo trimestre = new PeticionPeriodo(Registro.PLANTEL, 2026, null, 1, null, null);
        refused(() -> mundo.actos.aplicar(mundo.csc, Transicion.LIBERAR, trimestre), 403, "fuera-de-ambito");
        ResultadoActo acto = mundo.actos.aplicar(mundo.directora, Transicion.LIBERAR, trimestre);
        assertThat(acto.hechos()).isEqualTo(2 * 520 + 5 - 1);
        assertThat(acto.totalDetenidos()).isEqualTo(520 + 2);
        assertThat(motivo(acto, atras)).contains("capturado", "reportar");
        assertThat(motivo(acto, devuelto)).contains("Fue devuelto", "prueba");
        assertThat(acto.detenidos().stream().filter(d -> d.motivo().contains("cerrado")))
                .hasSize(520);
        ResultadoActo otraVez = mundo.actos.aplicar(mundo.directora, Transicion.LIBERAR, trimestre);
        assertThat(otraVez.hechos()).as("repeating is harmless").isZero();

        acto(mundo, mundo.estado, Transicion.VALIDAR, Registro.ESTADO);
        PeticionPeriodo estatal = new PeticionPeriodo(Registro.ESTADO, 2026, 2, null, null, null);
        assertThat(mundo.actos.aplicar(mundo.cst, Transicion.VERIFICAR, estatal).hechos())
                .as("CST verifies its own line only")
                .isEqualTo(5);
        assertThat(mundo.actos.aplicar(mundo.csc, Transicion.VERIFICAR, estatal).hechos())
                .isEqualTo(519);
        assertThat(mundo.recalculo.revisar(mundo.csc, null, false)).isEmpty();
    }

    private static String motivo(ResultadoActo acto, String folio) {
        return acto.detenidos().stream()
                .filter(d -> d.folio().equals(folio))
                .findFirst()
                .orElseThrow()
                .motivo();
    }

    private static ResultadoActo acto(Mundo mundo, Identidad quien, Transicion paso, String unidad) {
        return mundo.actos.aplicar(quien, paso, PeticionPeriodo.de(unidad, 2026, 2, null));
    }

    private static String capturar(Mundo mundo) {
        return mundo.capturas
                .capturar(mundo.capturista, Mundo.curso(Registro.PLANTEL, Mundo.dia(2)))
                .folio();
    }

    private static Servicio paso(Mundo mundo, Identidad quien, String folio, Transicion paso) {
        return mundo.pasos.avanzar(quien, folio, paso, PeticionPaso.sola());
    }

    private static PeticionDevolucion devolucion(String a, List<String> campos) {
        return new PeticionDevolucion(a, "prueba", 5, campos);
    }

    private static Captura con(int hombres, int horas, String cuota) {
        LocalDate fin = Mundo.dia(2);
        return new Captura(
                "curso",
                Registro.PLANTEL,
                Mundo.CURSO,
                fin.minusDays(4),
                fin,
                horas,
                "PRESENCIAL",
                "PRIVADO",
                hombres,
                9,
                null,
                null,
                new BigDecimal(cuota),
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                null);
    }
}
