package mx.conalep.secyt.seguimiento.internal;

import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.FiltroServicios;
import mx.conalep.secyt.seguimiento.Paso;
import mx.conalep.secyt.seguimiento.Servicio;

@Modules(SeguimientoModule.class)
class CapturaTest {

    @EachDatabase
    void aCapturedServiceIsReadAsItWasWritten(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Servicio nuevo = mundo.capturas.capturar(
                mundo.capturista,
                Mundo.servicio(
                        "ensayo",
                        Mundo.ENSAYO,
                        Registro.PLANTEL,
                        Mundo.dia(3),
                        1,
                        2,
                        new BigDecimal("10.5"),
                        Map.of("norma", "NMX-1", "muestras", 3, "recibida", "2026-03-01")));
        assertThat(nuevo.folio()).matches("S2026-\\d{8}");
        assertThat(nuevo.estado()).isEqualTo(EstadoServicio.CAPTURADO);
        assertThat(nuevo.linea()).isEqualTo(Linea.TECNOLOGICOS);
        assertThat(nuevo.version()).isEqualTo(1);
        assertThat(nuevo.cuota()).isEqualTo("10.50");
        assertThat(nuevo.datos())
                .containsEntry("norma", "NMX-1")
                .containsEntry("muestras", 3)
                .containsEntry("recibida", "2026-03-01");
        assertThat(mundo.servicios.leer(mundo.capturista, nuevo.folio())).isEqualTo(nuevo);
        assertThat(mundo.servicios.pasos(mundo.capturista, nuevo.folio()))
                .extracting(Paso::transicion)
                .containsExactly("capturar");
    }

    @EachDatabase
    void everythingWrongIsToldAtOnceAndNothingIsStored(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Captura mala = new Captura(
                "no-hay",
                Registro.PLANTEL,
                "CUR-VIEJO",
                LocalDate.of(2026, 2, 7),
                LocalDate.of(2026, 2, 3),
                -1,
                "A VECES",
                null,
                3,
                -4,
                null,
                -1,
                new BigDecimal("1.005"),
                "XXXX010101XXX",
                null,
                null,
                "OTRO",
                null,
                null,
                null);
        Problema problema = refused(() -> mundo.capturas.capturar(mundo.capturista, mala), 422, "datos-invalidos");
        assertThat(problema.errores())
                .extracting(ErrorCampo::campo)
                .containsExactlyInAnyOrder(
                        "tipo",
                        "oferta",
                        "fechaFin",
                        "horas",
                        "modalidad",
                        "sector",
                        "participantesMujeres",
                        "acreditados",
                        "cuota",
                        "usuario",
                        "origen");
        assertThat(mundo.numero("SELECT COUNT(*) FROM servicio")).isZero();
    }

    @EachDatabase
    void unknownUnitsYearsFieldsAndForeignOffersAreRefused(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        assertThat(campos(mundo, Mundo.curso("99XXX", Mundo.dia(1)))).containsExactly("unidad");
        assertThat(campos(mundo, Mundo.curso(Registro.ESTADO, Mundo.dia(1)))).containsExactly("unidad");
        assertThat(campos(mundo, Mundo.curso(Registro.PLANTEL, LocalDate.of(2031, 1, 15))))
                .containsExactly("fechaFin");
        assertThat(campos(mundo, Mundo.curso(Registro.PLANTEL, LocalDate.of(1999, 1, 15))))
                .contains("unidad", "fechaFin");
        assertThat(campos(mundo, tipo("curso", "CUR-CDMX", Map.of()))).containsExactly("oferta");
        assertThat(campos(mundo, tipo("curso", Mundo.ENSAYO, Map.of()))).containsExactly("oferta");
        assertThat(campos(mundo, tipo("curso", Mundo.CURSO, Map.of("inventado", 1))))
                .containsExactly("datos.inventado");
        assertThat(campos(
                        mundo,
                        tipo("ensayo", Mundo.ENSAYO, Map.of("muestras", "1.5", "recibida", "ayer", "medio", "FUEGO"))))
                .containsExactlyInAnyOrder("datos.norma", "datos.muestras", "datos.recibida", "datos.medio");
    }

    @EachDatabase
    void onlyTheOwnUnitOrItsStateCapture(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        refused(
                () -> mundo.capturas.capturar(mundo.capturista, Mundo.curso(Registro.OTRO_PLANTEL, Mundo.dia(1))),
                403,
                "fuera-de-ambito");
        refused(
                () -> mundo.capturas.capturar(mundo.directora, Mundo.curso(Registro.PLANTEL, Mundo.dia(1))),
                403,
                "fuera-de-ambito");
        Servicio porEncargo = mundo.capturas.capturar(mundo.estado, Mundo.curso(Registro.OTRO_PLANTEL, Mundo.dia(1)));
        refused(() -> mundo.servicios.leer(mundo.otroEstado, porEncargo.folio()), 404, "no-existe");
        refused(() -> mundo.servicios.leer(mundo.capturista, porEncargo.folio()), 404, "no-existe");
        assertThat(mundo.servicios.leer(mundo.auditor, porEncargo.folio())).isEqualTo(porEncargo);
    }

    @EachDatabase
    void aUnitThatAppearsAfterTheYearWasOpenedWorksAtOnce(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        mundo.unidades.agregar("CAST-08-02", TipoUnidad.CAST, "08", Registro.ESTADO);
        Servicio servicio = mundo.capturas.capturar(mundo.estado, Mundo.ensayo("CAST-08-02", Mundo.dia(5)));
        assertThat(servicio.unidad()).isEqualTo("CAST-08-02");
        assertThat(mundo.numero("SELECT COUNT(*) FROM periodo WHERE unidad = 'CAST-08-02'"))
                .isEqualByComparingTo("24");
        assertThat(mundo.recalculo.revisar(mundo.csc, null, false)).isEmpty();
    }

    @EachDatabase
    void anEditionMovesWhatCountsAndIsRefusedWhenStale(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Servicio servicio = mundo.capturas.capturar(mundo.capturista, Mundo.curso(Registro.PLANTEL, Mundo.dia(2)));
        Captura corregida = Mundo.servicio(
                "curso", Mundo.CURSO, Registro.PLANTEL, Mundo.dia(3), 1, 1, new BigDecimal("1"), Map.of());
        Servicio editado = mundo.capturas.editar(mundo.capturista, servicio.folio(), 1, corregida);
        assertThat(editado.version()).isEqualTo(2);
        assertThat(editado.mes()).isEqualTo(3);
        assertThat(editado.folio()).isEqualTo(servicio.folio());
        refused(() -> mundo.capturas.editar(mundo.capturista, servicio.folio(), 1, corregida), 412, "version-vencida");
        assertThat(total(mundo, "PERSONAS_CAPACITADAS", 2)).isZero();
        assertThat(total(mundo, "PERSONAS_CAPACITADAS", 3)).isEqualByComparingTo("2");
        assertThat(mundo.servicios
                        .pasos(mundo.capturista, servicio.folio())
                        .get(1)
                        .campos())
                .containsExactlyInAnyOrder(
                        "fechaInicio", "fechaFin", "participantesHombres", "participantesMujeres", "cuota");
        assertThat(mundo.capturas
                        .editar(mundo.capturista, servicio.folio(), 2, corregida)
                        .version())
                .as("an edition that changes nothing writes nothing")
                .isEqualTo(2);
        assertThat(mundo.recalculo.revisar(mundo.csc, 2026, false)).isEmpty();
    }

    @EachDatabase
    void aListShowsOnlyWhatTheCallerMaySeeInTheOrderAskedFor(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        for (int mes = 1; mes <= 6; mes++) {
            mundo.capturas.capturar(mundo.estado, Mundo.curso(Registro.PLANTEL, Mundo.dia(mes)));
            mundo.capturas.capturar(mundo.estado, Mundo.ensayo(Registro.CAST, Mundo.dia(mes)));
            mundo.capturas.capturar(mundo.otroEstado, Mundo.curso(Registro.LEJANO, Mundo.dia(mes)));
        }
        assertThat(lista(mundo, mundo.capturista, null, null, null)).isEqualTo(6);
        assertThat(lista(mundo, mundo.estado, null, null, null)).isEqualTo(12);
        assertThat(lista(mundo, mundo.auditor, null, null, null)).isEqualTo(18);
        assertThat(lista(mundo, mundo.auditor, Registro.ESTADO, 1, Linea.TECNOLOGICOS))
                .isEqualTo(3);
        refused(() -> lista(mundo, mundo.capturista, Registro.CAST, null, null), 403, "fuera-de-ambito");
        FiltroServicios porMes = new FiltroServicios(
                null,
                2026,
                null,
                null,
                Linea.CAPACITACION,
                EstadoServicio.CAPTURADO,
                "curso",
                Mundo.CURSO,
                "S2026",
                false,
                null,
                "-fechaFin");
        assertThat(mundo.servicios
                        .listar(mundo.estado, porMes, new Paginacion(2, 2))
                        .elementos())
                .extracting(Servicio::mes)
                .containsExactly(4, 3);
    }

    private static long lista(Mundo mundo, Identidad quien, String unidad, Integer trimestre, Linea linea) {
        FiltroServicios filtro =
                new FiltroServicios(unidad, 2026, null, trimestre, linea, null, null, null, null, null, null, null);
        return mundo.servicios.listar(quien, filtro, new Paginacion(1, 5)).total();
    }

    private static Captura tipo(String tipo, String oferta, Map<String, Object> datos) {
        return Mundo.servicio(tipo, oferta, Registro.PLANTEL, Mundo.dia(1), 1, 1, BigDecimal.ONE, datos);
    }

    private static List<String> campos(Mundo mundo, Captura captura) {
        return refused(() -> mundo.capturas.capturar(mundo.sistema, captura), 422, "datos-invalidos").errores().stream()
                .map(ErrorCampo::campo)
                .toList();
    }

    private static BigDecimal total(Mundo mundo, String indicador, int mes) {
        return mundo.numero(
                "SELECT v_capturado FROM total WHERE ejercicio = 2026 AND indicador = ? AND unidad = ? AND mes = ?",
                indicador,
                Registro.PLANTEL,
                mes);
    }
}
