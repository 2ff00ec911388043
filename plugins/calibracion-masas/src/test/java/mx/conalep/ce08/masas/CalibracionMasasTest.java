package mx.conalep.ce08.masas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mx.conalep.secyt.api.advertencia.Aviso;
import mx.conalep.secyt.api.advertencia.Resultado;
import mx.conalep.secyt.api.advertencia.Situacion;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import org.junit.jupiter.api.Test;

class CalibracionMasasTest {

    private static final LocalDate FIN = LocalDate.of(2026, 3, 10);

    private final CalibracionMasas tipo = new CalibracionMasas();
    private final RevisionMetrologica revision = new RevisionMetrologica();

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
        ServicioPropuesto otro = new Servicio(
                "calibracion", pesa(Map.of("errorMg", BigDecimal.TEN)).datos());
        assertThat(claves(otro, Map.of())).isEmpty();
        assertThat(revision.advertir(new Captura(Optional.empty(), Valores.ninguno())))
                .isEmpty();
    }

    private List<String> claves(ServicioPropuesto servicio, Map<String, Object> ajustes) {
        return revision.advertir(new Captura(Optional.of(servicio), Valores.de(ajustes))).stream()
                .map(Aviso::clave)
                .toList();
    }

    private static ServicioPropuesto pesa(Map<String, Object> cambios) {
        Map<String, Object> datos = new TreeMap<>(Map.of(
                "claseExactitud", "F1",
                "valorNominalG", new BigDecimal("20"),
                "toleranciaMg", new BigDecimal("0.3"),
                "errorMg", new BigDecimal("0.05"),
                "incertidumbreMg", new BigDecimal("0.08"),
                "proximaCalibracion", FIN.plusYears(1)));
        datos.putAll(cambios);
        return new Servicio(CalibracionMasas.ID, Valores.de(datos));
    }

    private record Captura(Optional<ServicioPropuesto> servicio, Valores ajustes) implements Situacion {
        @Override
        public String unidad() {
            return "CAST-08-01";
        }

        @Override
        public Linea linea() {
            return Linea.TECNOLOGICOS;
        }

        @Override
        public int ejercicio() {
            return 2026;
        }

        @Override
        public int mes() {
            return 3;
        }

        @Override
        public List<Resultado> resultados() {
            return List.of();
        }
    }

    private record Servicio(String tipo, Valores datos) implements ServicioPropuesto {
        @Override
        public String unidad() {
            return "CAST-08-01";
        }

        @Override
        public LocalDate fechaInicio() {
            return FIN.minusDays(2);
        }

        @Override
        public LocalDate fechaFin() {
            return FIN;
        }

        @Override
        public int horas() {
            return 6;
        }

        @Override
        public int participantesHombres() {
            return 1;
        }

        @Override
        public int participantesMujeres() {
            return 0;
        }

        @Override
        public int participantesOtro() {
            return 0;
        }

        @Override
        public Optional<Integer> acreditados() {
            return Optional.empty();
        }

        @Override
        public BigDecimal cuota() {
            return new BigDecimal("900.00");
        }

        @Override
        public Valores ajustes() {
            return Valores.ninguno();
        }
    }
}
