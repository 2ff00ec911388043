package mx.conalep.secyt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.conalep.secyt.api.cuota.Participante;
import mx.conalep.secyt.api.cuota.Peso;
import mx.conalep.secyt.api.cuota.ReglaDerrama;
import mx.conalep.secyt.api.cuota.ReglaDerramaInfo;
import org.junit.jupiter.api.Test;

/** Lo que el núcleo espera de una {@link ReglaDerrama}. Se hereda y se da la regla. */
public abstract class ReglaDerramaContrato {

    /** La regla que se prueba. */
    protected abstract ReglaDerrama regla();

    /** Repartos de toda clase; sustitúyalo para agregar los suyos. */
    protected List<RepartoPrueba> repartos() {
        return List.of(
                new RepartoPrueba("15000.00").participante("08DPT0001C", "40", "9000.00"),
                new RepartoPrueba("0.01")
                        .participante("08DPT0001C", "10", "100.00")
                        .participante("08DPT0002B", "10", "100.00")
                        .participante("CAST-08-01", "10", "100.00"),
                new RepartoPrueba("99999999.99")
                        .participante("08DPT0001C", "0", "0.00")
                        .participante("CAST-08-01", "0.5", "1.00"),
                new RepartoPrueba("0.00").participante("08DPT0001C", "1", "1.00"));
    }

    @Test
    void seAnunciaConSusAnotaciones() {
        Anuncio.de(regla()).revisar(ReglaDerramaInfo.class);
    }

    @Test
    void describeBienSusAjustes() {
        CamposCorrectos.revisar("ajustes()", regla().ajustes());
    }

    @Test
    void pesaSoloAQuienParticipoYAAlguienMasQueCero() {
        for (RepartoPrueba reparto : repartos()) {
            List<Peso> pesos = regla().pesar(reparto);
            assertThat(pesos).as("pesar nunca devuelve null").isNotNull().doesNotContainNull();
            assertThat(pesos)
                    .extracting(Peso::unidad)
                    .as("un peso por participante, y de nadie más")
                    .doesNotHaveDuplicates()
                    .isSubsetOf(reparto.participantes().stream()
                            .map(Participante::unidad)
                            .toList());
            assertThat(pesos)
                    .as("algún peso es mayor que cero: si todos son cero no hay cómo repartir")
                    .anyMatch(p -> p.peso().signum() > 0);
        }
    }

    @Test
    void pesaLoMismoSiempreYEnVariosHilos() throws Exception {
        ReglaDerrama una = regla();
        List<List<Peso>> esperados = todos(una);
        assertThat(Hilos.aLaVez(() -> todos(una)))
                .as("el mismo reparto pesa igual siempre: sin reloj, sin azar y sin guardar nada en sus campos")
                .allMatch(esperados::equals);
    }

    private List<List<Peso>> todos(ReglaDerrama una) {
        return repartos().stream().map(una::pesar).toList();
    }
}
