package mx.conalep.secyt.seguimiento.internal;

import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.PeticionPaso;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Transicion;

/** A service outlives the plugin of its type. */
@Modules(SeguimientoModule.class)
class TipoIdoTest {

    @EachDatabase
    void whatWasCapturedIsReadReleasedValidatedVerifiedAndCounted(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Captura ensayo = Mundo.ensayo(Registro.PLANTEL, Mundo.dia(2));
        String folio = mundo.capturas.capturar(mundo.capturista, ensayo).folio();
        mundo.tipos.quitar("ensayo");

        Servicio leido = mundo.servicios.leer(mundo.auditor, folio);
        assertThat(leido.datos()).containsEntry("norma", "NMX-1");
        avanzar(mundo, mundo.capturista, folio, Transicion.REPORTAR);
        avanzar(mundo, mundo.directora, folio, Transicion.LIBERAR);
        avanzar(mundo, mundo.estado, folio, Transicion.VALIDAR);
        avanzar(mundo, mundo.cst, folio, Transicion.VERIFICAR);

        assertThat(mundo.servicios.leer(mundo.cst, folio).estado()).isEqualTo(EstadoServicio.VERIFICADO);
        assertThat(mundo.numero("SELECT SUM(v_verificado) FROM total WHERE indicador = 'SERVICIOS_TECNOLOGICOS'"))
                .isEqualByComparingTo("1");
        assertThat(mundo.recalculo.revisar(mundo.sistema, 2026, false)).isEmpty();
    }

    @EachDatabase
    void editingItAndCapturingAnotherSaysWhichPluginToInstallAgain(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Captura ensayo = Mundo.ensayo(Registro.PLANTEL, Mundo.dia(2));
        Servicio antes = mundo.capturas.capturar(mundo.capturista, ensayo);
        mundo.tipos.quitar("ensayo");

        Problema problema = refused(
                () -> mundo.capturas.editar(mundo.capturista, antes.folio(), antes.version(), ensayo),
                422,
                "datos-invalidos");
        assertThat(problema.errores())
                .singleElement()
                .matches(e -> e.campo().equals("tipo"))
                .matches(e -> e.mensaje().contains("el complemento prueba, que no está activo"));
        refused(() -> mundo.capturas.capturar(mundo.capturista, ensayo), 422, "datos-invalidos");
        assertThat(mundo.servicios.leer(mundo.capturista, antes.folio())).isEqualTo(antes);
    }

    private static void avanzar(Mundo mundo, Identidad quien, String folio, Transicion transicion) {
        int version = mundo.servicios.leer(quien, folio).version();
        mundo.pasos.avanzar(quien, folio, transicion, new PeticionPaso(version, null, null));
    }
}
