package mx.conalep.secyt.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mx.conalep.secyt.api.advertencia.Advertencia;
import mx.conalep.secyt.api.advertencia.AdvertenciaInfo;
import mx.conalep.secyt.api.advertencia.Aviso;
import mx.conalep.secyt.api.advertencia.Situacion;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.cuota.Costos;
import mx.conalep.secyt.api.cuota.Peso;
import mx.conalep.secyt.api.cuota.PoliticaCuota;
import mx.conalep.secyt.api.cuota.PoliticaCuotaInfo;
import mx.conalep.secyt.api.cuota.ReglaDerrama;
import mx.conalep.secyt.api.cuota.ReglaDerramaInfo;
import mx.conalep.secyt.api.cuota.Reparto;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.api.servicio.TipoServicioInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.service.component.annotations.Component;

/** The contracts other than that of formats: what is good passes, and each rule is broken by somebody. */
class OtrosContratosTest {

    private static final AtomicInteger CUENTA = new AtomicInteger();

    @Test
    void whatIsGoodKeepsItsContract() {
        assertThat(Corrida.fallas(CasoTipo.class, Tipo::new)).isEmpty();
        assertThat(Corrida.fallas(CasoAdvertencia.class, Grande::new)).isEmpty();
        assertThat(Corrida.fallas(CasoRegla.class, Iguales::new)).isEmpty();
        assertThat(Corrida.fallas(CasoPolitica.class, Suma::new)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void whatIsBadFailsAtItsRule(Class<?> contrato, String regla, Supplier<?> malo) {
        assertThat(Corrida.falla(contrato, regla, malo)).isTrue();
    }

    static Stream<Arguments> whatIsBadFailsAtItsRule() {
        return Stream.of(tipos(), advertencias(), reglas(), politicas()).flatMap(casos -> casos);
    }

    private static Stream<Arguments> tipos() {
        return Stream.of(
                tipo("seAnunciaConSusAnotaciones", () -> (TipoServicio) Hechos::de),
                tipo("describeBienSusCamposYSusAjustes", () -> new Tipo() {
                    @Override
                    public List<Campo> campos() {
                        return List.of(Campo.texto("Con Espacio", "x"));
                    }
                }),
                tipo("noEncuentraNadaMalEnUnServicioBienCapturado", () -> new Tipo() {
                    @Override
                    public List<Hallazgo> revisar(ServicioPropuesto servicio) {
                        return List.of(new Hallazgo("horas", "Siempre falta algo."));
                    }
                }),
                tipo("mideHechosQueNoSonNull", () -> new Tipo() {
                    @Override
                    public Hechos medir(ServicioPropuesto servicio) {
                        return null;
                    }
                }),
                tipo("unServicioEnCeroTambienSeMide", () -> new Tipo() {
                    @Override
                    public Hechos medir(ServicioPropuesto s) {
                        return new Hechos(s.horas() / s.participantesHombres(), 0, 0, 0, 1, s.cuota());
                    }
                }),
                tipo("loOptativoPuedeFaltar", () -> new Tipo() {
                    @Override
                    public Hechos medir(ServicioPropuesto s) {
                        return new Hechos(
                                s.datos().numero("muestras").orElseThrow().intValue(), 0, 0, 0, 1, s.cuota());
                    }
                }),
                tipo("loHalladoNombraUnCampoYDiceComoCorregirlo", () -> new Tipo() {
                    @Override
                    public List<Hallazgo> revisar(ServicioPropuesto s) {
                        return s.horas() == 0 ? List.of(new Hallazgo("datos.noHay", "Mal.")) : List.of();
                    }
                }),
                tipo("migraLoCapturadoConOtraVersion", () -> new Tipo() {
                    @Override
                    public Map<String, Object> migrar(Valores datos, int version) {
                        return Map.of("noHay", "x");
                    }
                }),
                tipo("mideLoMismoDosVecesYEnVariosHilos", () -> new Tipo() {
                    @Override
                    public Hechos medir(ServicioPropuesto s) {
                        return new Hechos(CUENTA.incrementAndGet(), 0, 0, 0, 1, s.cuota());
                    }
                }));
    }

    private static Stream<Arguments> advertencias() {
        return Stream.of(
                advertencia("seAnunciaConSusAnotaciones", () -> (Advertencia) s -> List.of()),
                advertencia("describeBienSusAjustes", () -> new Grande() {
                    @Override
                    public List<Campo> ajustes() {
                        return List.of(Campo.texto("x", " "));
                    }
                }),
                advertencia("cadaAvisoTieneClaveYDiceQueExplicar", () -> new Grande() {
                    @Override
                    public List<Aviso> advertir(Situacion situacion) {
                        return List.of(Aviso.de("igual", "Uno"), Aviso.de("igual", "Dos"));
                    }
                }),
                advertencia("advierteLoMismoSiempreYEnVariosHilos", () -> new Grande() {
                    @Override
                    public List<Aviso> advertir(Situacion situacion) {
                        return List.of(Aviso.de("n", "Van " + CUENTA.incrementAndGet()));
                    }
                }));
    }

    private static Stream<Arguments> reglas() {
        return Stream.of(
                regla("seAnunciaConSusAnotaciones", () -> (ReglaDerrama) r -> List.of()),
                regla("describeBienSusAjustes", () -> new Iguales() {
                    @Override
                    public List<Campo> ajustes() {
                        return List.of(Campo.lista("x", "X", "a", "a"));
                    }
                }),
                regla("pesaSoloAQuienParticipoYAAlguienMasQueCero", () -> new Iguales() {
                    @Override
                    public List<Peso> pesar(Reparto reparto) {
                        return List.of(Peso.de("CE-99", BigDecimal.ONE));
                    }
                }),
                regla("pesaLoMismoSiempreYEnVariosHilos", () -> new Iguales() {
                    @Override
                    public List<Peso> pesar(Reparto reparto) {
                        return List.of(Peso.de("08DPT0001C", BigDecimal.valueOf(CUENTA.incrementAndGet())));
                    }
                }));
    }

    private static Stream<Arguments> politicas() {
        return Stream.of(
                politica("seAnunciaConSusAnotaciones", () -> (PoliticaCuota) Costos::directos),
                politica("describeBienSusAjustes", () -> new Suma() {
                    @Override
                    public List<Campo> ajustes() {
                        return List.of(Campo.texto("x", "X").conAyuda("a".repeat(201)));
                    }
                }),
                politica("laCuotaNoEsNullNiNegativa", () -> new Suma() {
                    @Override
                    public BigDecimal calcular(Costos costos) {
                        return costos.directos().subtract(BigDecimal.TEN);
                    }
                }),
                politica("calculaLoMismoSiempreYEnVariosHilos", () -> new Suma() {
                    @Override
                    public BigDecimal calcular(Costos costos) {
                        return BigDecimal.valueOf(CUENTA.incrementAndGet());
                    }
                }));
    }

    @Test
    void eachRuleIsBrokenBySomebody() {
        assertThat(rotas(CasoTipo.class)).containsAll(Corrida.reglas(TipoServicioContrato.class));
        assertThat(rotas(CasoAdvertencia.class)).containsAll(Corrida.reglas(AdvertenciaContrato.class));
        assertThat(rotas(CasoRegla.class)).containsAll(Corrida.reglas(ReglaDerramaContrato.class));
        assertThat(rotas(CasoPolitica.class)).containsAll(Corrida.reglas(PoliticaCuotaContrato.class));
    }

    private static List<String> rotas(Class<?> contrato) {
        return whatIsBadFailsAtItsRule()
                .filter(a -> a.get()[0] == contrato)
                .map(a -> a.get()[1].toString())
                .toList();
    }

    private static Arguments tipo(String regla, Supplier<TipoServicio> malo) {
        return arguments(CasoTipo.class, regla, malo);
    }

    private static Arguments advertencia(String regla, Supplier<Advertencia> malo) {
        return arguments(CasoAdvertencia.class, regla, malo);
    }

    private static Arguments regla(String regla, Supplier<ReglaDerrama> malo) {
        return arguments(CasoRegla.class, regla, malo);
    }

    private static Arguments politica(String regla, Supplier<PoliticaCuota> malo) {
        return arguments(CasoPolitica.class, regla, malo);
    }

    @Component
    @TipoServicioInfo(id = "ensayo-prueba", nombre = "Ensayo", linea = Linea.TECNOLOGICOS)
    static class Tipo implements TipoServicio {

        @Override
        public List<Campo> campos() {
            return List.of(
                    Campo.texto("norma", "Norma").obligatorio(),
                    Campo.de("muestras", "Muestras", Campo.Clase.ENTERO),
                    Campo.lista("laboratorio", "Laboratorio", "Masa", "Temperatura"));
        }

        @Override
        public List<Hallazgo> revisar(ServicioPropuesto servicio) {
            return servicio.datos().texto("norma").isPresent()
                    ? List.of()
                    : List.of(new Hallazgo("datos.norma", "Escriba la norma."));
        }

        @Override
        public Hechos medir(ServicioPropuesto servicio) {
            return Hechos.de(servicio);
        }
    }

    @Component
    @AdvertenciaInfo(id = "grupo-grande", nombre = "Grupo grande")
    static class Grande implements Advertencia {

        @Override
        public List<Aviso> advertir(Situacion situacion) {
            return situacion
                    .servicio()
                    .filter(s -> s.participantesHombres() > 40)
                    .map(s -> List.of(Aviso.de("personas", "Son muchas personas; explique por qué.")))
                    .orElse(List.of());
        }
    }

    @Component
    @ReglaDerramaInfo(id = "iguales", nombre = "Partes iguales")
    static class Iguales implements ReglaDerrama {

        @Override
        public List<Peso> pesar(Reparto reparto) {
            return reparto.participantes().stream()
                    .map(p -> Peso.de(p.unidad(), BigDecimal.ONE))
                    .toList();
        }
    }

    @Component
    @PoliticaCuotaInfo(id = "suma", nombre = "Suma")
    static class Suma implements PoliticaCuota {

        @Override
        public BigDecimal calcular(Costos costos) {
            return costos.directos().add(costos.indirectos());
        }
    }

    static final class CasoTipo extends TipoServicioContrato {

        @Override
        protected TipoServicio tipo() {
            return Corrida.actual();
        }
    }

    static final class CasoAdvertencia extends AdvertenciaContrato {

        @Override
        protected Advertencia advertencia() {
            return Corrida.actual();
        }
    }

    static final class CasoRegla extends ReglaDerramaContrato {

        @Override
        protected ReglaDerrama regla() {
            return Corrida.actual();
        }
    }

    static final class CasoPolitica extends PoliticaCuotaContrato {

        @Override
        protected PoliticaCuota politica() {
            return Corrida.actual();
        }
    }
}
