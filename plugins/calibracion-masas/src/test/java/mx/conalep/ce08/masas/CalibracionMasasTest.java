package mx.conalep.ce08.masas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.advertencia.Advertencia;
import mx.conalep.secyt.api.advertencia.Aviso;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.testkit.AdvertenciaContrato;
import mx.conalep.secyt.testkit.ServicioPrueba;
import mx.conalep.secyt.testkit.SituacionPrueba;
import mx.conalep.secyt.testkit.TipoServicioContrato;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CalibracionMasasTest extends TipoServicioContrato {

    private static final LocalDate FIN = LocalDate.of(2026, 3, 10);

    private final CalibracionMasas tipo = new CalibracionMasas();
    private final RevisionMetrologica revision = new RevisionMetrologica();

    @Override
    protected TipoServicio tipo() {
        return tipo;
    }

    @Override
    protected ServicioPrueba servicio() {
        return pesa(Map.of());
    }

    @Nested
    class RevisionTest extends AdvertenciaContrato {

        @Override
        protected Advertencia advertencia() {
            return revision;
        }

        @Override
        protected List<SituacionPrueba> situaciones() {
            return List.of(
                    new SituacionPrueba(),
                    new SituacionPrueba().servicio(new ServicioPrueba()),
                    new SituacionPrueba().servicio(pesa(Map.of("errorMg", BigDecimal.TEN))));
        }
    }

    @Test
    void loBuenoPasaSinAvisosYSeMideComoSeCapturo() {
        ServicioPropuesto pesa = pesa(Map.of());
        assertThat(tipo.revisar(pesa)).isEmpty();
        assertThat(claves(pesa, Map.of())).isEmpty();
        assertThat(tipo.medir(pesa).usuarios()).isEqualTo(1);
        assertThat(tipo.medir(pesa).cuota()).isEqualTo("900.00");
    }

    @Test
    void losCamposTienenClavesDistintasYDicenLaClaseDeExactitud() {
        assertThat(tipo.campos()).extracting(Campo::clave).doesNotHaveDuplicates();
        assertThat(tipo.campos())
                .filteredOn(c -> c.clave().equals("claseExactitud"))
                .singleElement()
                .satisfies(c -> assertThat(c.opciones()).contains("E1", "M3"));
    }

    @Test
    void loImposibleSeRechazaConSuCampo() {
        ServicioPropuesto mala = pesa(Map.of(
                "valorNominalG",
                BigDecimal.ZERO,
                "toleranciaMg",
                BigDecimal.ONE.negate(),
                "incertidumbreMg",
                BigDecimal.ZERO,
                "proximaCalibracion",
                FIN));
        assertThat(tipo.revisar(mala))
                .extracting(Hallazgo::campo)
                .containsExactly(
                        "datos.valorNominalG",
                        "datos.toleranciaMg",
                        "datos.incertidumbreMg",
                        "datos.proximaCalibracion");
    }

    @Test
    void unTercioDeLaToleranciaEsElLimiteDeLaIncertidumbre() {
        assertThat(claves(pesa(Map.of("incertidumbreMg", new BigDecimal("0.1"))), Map.of()))
                .isEmpty();
        assertThat(claves(pesa(Map.of("incertidumbreMg", new BigDecimal("0.100001"))), Map.of()))
                .containsExactly("incertidumbre");
    }

    @Test
    void laPesaQueNoCumpleSeExplica() {
        assertThat(claves(pesa(Map.of("errorMg", new BigDecimal("-0.25"))), Map.of()))
                .containsExactly("conformidad");
    }

    @Test
    void laProximaADosAniosSeAceptaYUnDiaMasSeExplica() {
        assertThat(claves(pesa(Map.of("proximaCalibracion", FIN.plusMonths(24))), Map.of()))
                .isEmpty();
        assertThat(claves(pesa(Map.of("proximaCalibracion", FIN.plusMonths(24).plusDays(1))), Map.of()))
                .containsExactly("proxima");
        assertThat(claves(
                        pesa(Map.of("proximaCalibracion", FIN.plusMonths(13))),
                        Map.of("mesesMaximos", new BigDecimal("12"))))
                .containsExactly("proxima");
    }

    @Test
    void losServiciosDeOtroTipoYLosMesesNoSonCosaSuya() {
        ServicioPropuesto otro = pesa(Map.of("errorMg", BigDecimal.TEN)).tipo("calibracion");
        assertThat(claves(otro, Map.of())).isEmpty();
        assertThat(revision.advertir(new SituacionPrueba())).isEmpty();
    }

    private List<String> claves(ServicioPropuesto servicio, Map<String, Object> ajustes) {
        return revision.advertir(new SituacionPrueba().servicio(servicio).ajustes(ajustes)).stream()
                .map(Aviso::clave)
                .toList();
    }

    private static ServicioPrueba pesa(Map<String, Object> cambios) {
        ServicioPrueba pesa = new ServicioPrueba()
                .tipo(CalibracionMasas.ID)
                .unidad("CAST-08-01")
                .fechas(FIN.minusDays(2), FIN)
                .personas(1, 0, 0)
                .cuota("900.00")
                .dato("claseExactitud", "F1")
                .dato("valorNominalG", new BigDecimal("20"))
                .dato("toleranciaMg", new BigDecimal("0.3"))
                .dato("errorMg", new BigDecimal("0.05"))
                .dato("incertidumbreMg", new BigDecimal("0.08"))
                .dato("proximaCalibracion", FIN.plusYears(1));
        cambios.forEach(pesa::dato);
        return pesa;
    }
}
