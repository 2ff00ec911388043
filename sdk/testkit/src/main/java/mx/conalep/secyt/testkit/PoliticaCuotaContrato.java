package mx.conalep.secyt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import mx.conalep.secyt.api.cuota.PoliticaCuota;
import mx.conalep.secyt.api.cuota.PoliticaCuotaInfo;
import org.junit.jupiter.api.Test;

/** Lo que el núcleo espera de una {@link PoliticaCuota}. Se hereda y se da la política. */
public abstract class PoliticaCuotaContrato {

    /** La política que se prueba. */
    protected abstract PoliticaCuota politica();

    /** Costos de toda clase; sustitúyalo para agregar los suyos. */
    protected List<CostosPrueba> costos() {
        return List.of(
                new CostosPrueba("9000.00", "1500.00"),
                new CostosPrueba("0.00", "0.00").horas(0).personas(0),
                new CostosPrueba("0.01", "0.00").horas(1).personas(1),
                new CostosPrueba("99999999.99", "99999999.99").horas(9_999).personas(9_999));
    }

    @Test
    void seAnunciaConSusAnotaciones() {
        Anuncio.de(politica()).revisar(PoliticaCuotaInfo.class);
    }

    @Test
    void describeBienSusAjustes() {
        CamposCorrectos.revisar("ajustes()", politica().ajustes());
    }

    @Test
    void laCuotaNoEsNullNiNegativa() {
        for (CostosPrueba costo : costos()) {
            BigDecimal cuota = politica().calcular(costo);
            assertThat(cuota)
                    .as("la cuota de %s y %s pesos", costo.directos(), costo.indirectos())
                    .isNotNull()
                    .isNotNegative();
        }
    }

    @Test
    void calculaLoMismoSiempreYEnVariosHilos() throws Exception {
        PoliticaCuota una = politica();
        List<BigDecimal> esperadas = todas(una);
        assertThat(Hilos.aLaVez(() -> todas(una)))
                .as("los mismos costos dan la misma cuota: sin reloj, sin azar y sin guardar nada en sus campos")
                .allMatch(esperadas::equals);
    }

    private List<BigDecimal> todas(PoliticaCuota una) {
        return costos().stream().map(una::calcular).toList();
    }
}
