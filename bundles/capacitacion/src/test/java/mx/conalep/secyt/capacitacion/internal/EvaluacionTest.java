package mx.conalep.secyt.capacitacion.internal;

import static mx.conalep.secyt.capacitacion.internal.ServicioPrueba.correcto;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Hallazgo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluacionTest {

    private final Evaluacion evaluacion = new Evaluacion();

    @ParameterizedTest
    @ValueSource(strings = {"EC0217", "EC0217.01"})
    void aceptaLaClaveDeConocer(String clave) {
        assertThat(evaluacion.revisar(correcto().conDatos(Map.of("estandar", clave))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ec0217", "EC217", "EC0217.1", "EC0217 ", "EC02171"})
    void rechazaOtraClaveYDiceComoEscribirla(String clave) {
        assertThat(evaluacion.revisar(correcto().conDatos(Map.of("estandar", clave))))
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
        assertThat(evaluacion.revisar(correcto().conHoras(0).conDatos(Map.of("estandar", "EC0217"))))
                .extracting(Hallazgo::campo)
                .containsExactly("horas");
    }
}
