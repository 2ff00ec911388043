package mx.conalep.secyt.seguimiento.internal;

import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.EstadoPeriodo;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.FiltroPeriodos;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.Periodo;
import mx.conalep.secyt.seguimiento.PeticionPaso;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.ResultadoCierre;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Transicion;

@Modules(SeguimientoModule.class)
class PeriodosTest {

    private static final PeticionPeriodo MARZO = PeticionPeriodo.de(Registro.PLANTEL, 2026, 3, Linea.CAPACITACION);

    @EachDatabase
    void silenceIsNotZero(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        assertThat(marzo(mundo).estado()).isEqualTo(EstadoPeriodo.SIN_CAPTURA);
        refused(() -> mundo.periodos.declararSinMovimiento(mundo.capturista, MARZO), 403, "fuera-de-ambito");
        Periodo declarado = mundo.periodos.declararSinMovimiento(mundo.directora, MARZO);
        assertThat(declarado.estado()).isEqualTo(EstadoPeriodo.SIN_MOVIMIENTO);
        assertThat(mundo.periodos.declararSinMovimiento(mundo.estado, MARZO))
                .as("declaring twice is harmless")
                .isEqualTo(declarado);
        refused(
                () -> mundo.capturas.capturar(mundo.capturista, Mundo.curso(Registro.PLANTEL, Mundo.dia(3))),
                409,
                "sin-movimiento-declarado");
        assertThat(mundo.periodos.retirarSinMovimiento(mundo.directora, MARZO).estado())
                .isEqualTo(EstadoPeriodo.SIN_CAPTURA);
        String folio = mundo.capturas
                .capturar(mundo.capturista, Mundo.curso(Registro.PLANTEL, Mundo.dia(3)))
                .folio();
        refused(() -> mundo.periodos.declararSinMovimiento(mundo.directora, MARZO), 409, "periodo-con-servicios");
        EstadoPeriodo[] esperados = {
            EstadoPeriodo.EN_CAPTURA, EstadoPeriodo.LIBERADO, EstadoPeriodo.VALIDADO, EstadoPeriodo.VERIFICADO
        };
        for (Transicion paso : Transicion.values()) {
            mundo.pasos.avanzar(mundo.sistema, folio, paso, PeticionPaso.sola());
            EstadoPeriodo esperado = esperados[paso.ordinal()];
            assertThat(marzo(mundo).estado()).isEqualTo(esperado);
            assertThat(listar(mundo, mundo.auditor, esperado).elementos())
                    .extracting(Periodo::unidad)
                    .containsExactly(Registro.PLANTEL);
        }
    }

    @EachDatabase
    void aClosedMonthSaysWhoClosedItAndIsReopenedAtItsLevel(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Servicio servicio = mundo.capturas.capturar(mundo.capturista, Mundo.curso(Registro.PLANTEL, Mundo.dia(3)));
        PeticionPeriodo estatal = new PeticionPeriodo(Registro.ESTADO, 2026, 3, null, null, "Corte de marzo");
        refused(() -> mundo.periodos.cerrar(mundo.directora, MARZO), 403, "fuera-de-ambito");
        refused(() -> mundo.periodos.cerrar(mundo.otroEstado, estatal), 403, "fuera-de-ambito");
        fijar(mundo, PasoCorte.VALIDACION, LocalDate.now().plusDays(3));
        ResultadoCierre cierre = mundo.periodos.cerrar(mundo.estado, estatal);
        assertThat(cierre.cambiados()).as("three units, two lines").isEqualTo(6);
        assertThat(cierre.pendientes()).hasSize(6);
        assertThat(mundo.periodos.cerrar(mundo.estado, estatal).cambiados())
                .as("closing twice is harmless")
                .isZero();
        Problema cerrado = refused(
                () -> mundo.pasos.avanzar(mundo.capturista, servicio.folio(), Transicion.REPORTAR, PeticionPaso.sola()),
                409,
                "periodo-cerrado");
        assertThat(cerrado.getMessage()).contains("ce-08", "Corte de marzo", "POST /reaperturas", "unidad estatal");
        refused(
                () -> mundo.periodos.declararSinMovimiento(
                        mundo.directora, PeticionPeriodo.de(Registro.PLANTEL, 2026, 3, Linea.TECNOLOGICOS)),
                409,
                "periodo-cerrado");
        refused(() -> mundo.periodos.reabrir(mundo.estado, MARZO), 422, "datos-invalidos");

        assertThat(mundo.periodos.cerrar(mundo.csc, MARZO).cambiados()).isEqualTo(1);
        PeticionPeriodo conMotivo =
                new PeticionPeriodo(Registro.PLANTEL, 2026, 3, null, Linea.CAPACITACION, "Faltó una evidencia");
        assertThat(refused(() -> mundo.periodos.reabrir(mundo.estado, conMotivo), 409, "cierre-nacional")
                        .getMessage())
                .contains("csc", "la CSC");
        assertThat(mundo.periodos.reabrir(mundo.csc, conMotivo).cambiados()).isEqualTo(1);
        mundo.pasos.avanzar(mundo.capturista, servicio.folio(), Transicion.REPORTAR, PeticionPaso.sola());
        assertThat(mundo.servicios.leer(mundo.capturista, servicio.folio()).estado())
                .isEqualTo(EstadoServicio.REPORTADO);
        assertThat(mundo.recalculo.revisar(mundo.csc, null, false)).isEmpty();
    }

    @EachDatabase
    void aYearIsOpenedOnceByANationalPost(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        refused(() -> mundo.ejercicios.abrir(mundo.estado, 2027), 403, "fuera-de-ambito");
        refused(() -> mundo.ejercicios.abrir(mundo.dstc, 1900), 422, "datos-invalidos");
        assertThat(mundo.ejercicios.abrir(mundo.csc, 2027)).isTrue();
        assertThat(mundo.ejercicios.abrir(mundo.csc, 2027)).isFalse();
        assertThat(mundo.ejercicios.abiertos()).containsExactly(2026, 2027);
        assertThat(mundo.numero("SELECT COUNT(*) FROM periodo WHERE ejercicio = 2027"))
                .isEqualByComparingTo(String.valueOf(4 * 2 * 12));
        assertThat(mundo.numero("SELECT COUNT(*) FROM total WHERE ejercicio = 2027"))
                .isEqualByComparingTo(String.valueOf(4 * 6 * 12));
        refused(
                () -> mundo.periodos.cerrar(mundo.csc, PeticionPeriodo.de("CONALEP", 2031, 1, null)),
                422,
                "datos-invalidos");
        refused(
                () -> mundo.periodos.cerrar(mundo.csc, new PeticionPeriodo("CONALEP", 2026, null, null, null, null)),
                422,
                "datos-invalidos");
    }

    private static void fijar(Mundo mundo, PasoCorte paso, LocalDate fecha) {
        mundo.cortes.fijar(
                mundo.dstc, new Cortes.Peticion(2026, null, 3, null, paso, fecha, "Prórroga acordada"), null);
    }

    private static Periodo marzo(Mundo mundo) {
        FiltroPeriodos filtro = new FiltroPeriodos(Registro.PLANTEL, 2026, 3, null, Linea.CAPACITACION, null);
        return mundo.periodos
                .listar(mundo.capturista, filtro, new Paginacion(1, 5))
                .elementos()
                .get(0);
    }

    private static Pagina<Periodo> listar(Mundo mundo, Identidad quien, EstadoPeriodo estado) {
        FiltroPeriodos filtro = new FiltroPeriodos(null, 2026, null, 1, Linea.CAPACITACION, estado);
        return mundo.periodos.listar(quien, filtro, new Paginacion(1, 50));
    }
}
