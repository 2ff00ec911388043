package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.testkit.TipoServicioContrato;
import org.junit.jupiter.api.Test;

/** Hereda lo que el núcleo espera de todo tipo; aquí va sólo lo propio. */
class ${clase}Test extends TipoServicioContrato {

    @Override
    protected TipoServicio tipo() {
        return new ${clase}();
    }

    @Test
    void noSonMasDeMilMuestras() {
        assertThat(tipo().revisar(servicio().dato("muestras", new BigDecimal(1001))))
                .extracting(Hallazgo::campo)
                .containsExactly("datos.muestras");
    }
}
