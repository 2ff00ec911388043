package mx.conalep.secyt.capacitacion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.testkit.ServicioPrueba;
import mx.conalep.secyt.testkit.TipoServicioContrato;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluacionTest extends TipoServicioContrato {

    private final Evaluacion evaluacion = new Evaluacion();

    @Override
    protected TipoServicio tipo() {
        return evaluacion;
    }

    @Override
    protected ServicioPrueba servicio() {
        return super.servicio().dato("estandar", "EC0217");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EC0217", "EC0217.01"})
    void aceptaLaClaveDeConocer(String clave) {
        assertThat(evaluacion.revisar(servicio().dato("estandar", clave))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ec0217", "EC217", "EC0217.1", "EC0217 ", "EC02171"})
    void rechazaOtraClaveYDiceComoEscribirla(String clave) {
        assertThat(evaluacion.revisar(servicio().dato("estandar", clave)))
                .singleElement()
                .satisfies(h -> assertThat(h.campo()).isEqualTo("datos.estandar"))
                .satisfies(h -> assertThat(h.mensaje()).contains("EC0217.01"));
    }

    @Test
    void elEstandarEsObligatorio() {
        assertThat(evaluacion.campos()).singleElement().matches(Campo::requerido);
    }

    @Test
    void pasaTambienLasRevisionesComunes() {
        assertThat(evaluacion.revisar(servicio().horas(0)))
                .extracting(Hallazgo::campo)
                .containsExactly("horas");
    }
}
