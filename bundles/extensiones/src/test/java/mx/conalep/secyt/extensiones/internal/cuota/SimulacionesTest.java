package mx.conalep.secyt.extensiones.internal.cuota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import mx.conalep.secyt.extensiones.Derrama;
import mx.conalep.secyt.extensiones.Derrama.Parte;
import mx.conalep.secyt.extensiones.Prestador;
import mx.conalep.secyt.extensiones.ReglaDisponible;
import mx.conalep.secyt.extensiones.internal.Mesa;
import mx.conalep.secyt.extensiones.internal.cuota.SimulacionDerrama.Participacion;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulacionesTest {

    private static final BigDecimal CIEN = new BigDecimal("100");

    @TempDir
    Path cache;

    private Mesa mesa;

    @BeforeEach
    void poner() throws Exception {
        mesa = new Mesa(cache);
    }

    @AfterEach
    void quitar() throws Exception {
        mesa.close();
    }

    @Test
    void whatIsMissingMeansZeroAndTheFirstCoordinates() {
        SimulacionDerrama simulacion = new SimulacionDerrama(
                CIEN, null, List.of(new Participacion("CE-08", null, null), new Participacion("CE-10", CIEN, null)));
        assertThat(simulacion.aplicar(new Anota(), mesa.unidades).partes())
                .containsExactly(
                        new Parte("CE-08", new BigDecimal("100.00")), new Parte("CE-10", new BigDecimal("0.00")));
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        SimulacionDerrama simulacion = new SimulacionDerrama(
                new BigDecimal("1.005"),
                null,
                List.of(
                        new Participacion("NO-HAY", new BigDecimal("-1"), null),
                        new Participacion("CE-08", null, new BigDecimal("0.001")),
                        new Participacion("CE-08", null, null)));
        assertThat(errores(simulacion))
                .containsExactly(
                        "importe",
                        "participantes[0].unidad",
                        "participantes[0].horas",
                        "participantes[1].costosDirectos",
                        "participantes[2].unidad");
        assertThat(errores(new SimulacionDerrama(null, null, null))).containsExactly("importe", "participantes");
    }

    private List<String> errores(SimulacionDerrama simulacion) {
        Problema problema = catchThrowableOfType(Problema.class, () -> simulacion.aplicar(new Anota(), mesa.unidades));
        return problema.errores().stream().map(ErrorCampo::campo).toList();
    }

    /** Gives all to whoever coordinates. */
    private static final class Anota implements ReglaDisponible {
        @Override
        public String id() {
            return "anota";
        }

        @Override
        public String nombre() {
            return "Anota";
        }

        @Override
        public String bundle() {
            return "prueba";
        }

        @Override
        public String reparo() {
            return null;
        }

        @Override
        public Derrama repartir(BigDecimal importe, String coordina, List<Prestador> prestadores) {
            return new Derrama(prestadores.stream()
                    .map(p -> new Parte(p.unidad(), p.unidad().equals(coordina) ? importe : new BigDecimal("0.00")))
                    .toList());
        }
    }
}
