package mx.conalep.secyt.extensiones.internal.guarda;

import static mx.conalep.secyt.extensiones.internal.Fabrica.ajeno;
import static mx.conalep.secyt.extensiones.internal.Fabrica.nucleo;
import static mx.conalep.secyt.extensiones.internal.Fabrica.servicio;
import static mx.conalep.secyt.extensiones.internal.Fabrica.tipo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.extensiones.Complemento.Falla;
import mx.conalep.secyt.extensiones.internal.Fabrica;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.registro.TipoGuardado;
import mx.conalep.secyt.http.Problema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class GuardaTest {

    private final Guarda guarda = Fabrica.guarda(300);
    private final CountDownLatch alFinal = new CountDownLatch(1);

    @AfterEach
    void soltarLoAtorado() {
        alFinal.countDown();
        guarda.cerrar();
    }

    @Test
    void elNucleoCorreEnElHiloDeQuienLlama() {
        AtomicReference<Thread> hilo = new AtomicReference<>();
        guardado(nucleo(1), s -> anotar(hilo, s)).medir(servicio());
        assertThat(hilo.get()).isSameAs(Thread.currentThread());
    }

    @Test
    void unComplementoCorreEnHiloPropioConSuCargadorDeClases() {
        AtomicReference<Thread> hilo = new AtomicReference<>();
        AtomicReference<ClassLoader> cargador = new AtomicReference<>();
        Hechos hechos = guardado(ajeno(7), s -> {
                    cargador.set(Thread.currentThread().getContextClassLoader());
                    return anotar(hilo, s);
                })
                .medir(servicio());
        assertThat(hechos.personas()).isEqualTo(21);
        assertThat(hilo.get().getName()).startsWith("secyt-complemento-" + Fabrica.AJENO + "7-");
        assertThat(cargador.get()).isSameAs(getClass().getClassLoader());
    }

    static Stream<Throwable> loQueLanzaUnMalComplemento() {
        return Stream.of(
                new IllegalStateException("CURP de Juan"),
                new NoClassDefFoundError("org/otro/Clase"),
                new StackOverflowError(),
                new AssertionError());
    }

    @ParameterizedTest
    @MethodSource("loQueLanzaUnMalComplemento")
    void loQueLanzaSeVuelveUnProblemaQueNombraAlBundleYALaClave(Throwable lanzado) {
        TipoGuardado tipo = guardado(ajeno(7), s -> GuardaTest.<RuntimeException>lanzar(lanzado));
        Problema problema = catchThrowableOfType(Problema.class, () -> tipo.medir(servicio()));
        assertThat(problema.estado()).isEqualTo(503);
        assertThat(problema.codigo()).isEqualTo("complemento-fallo");
        assertThat(problema.getMessage())
                .contains(
                        Fabrica.AJENO + "7", "«calibracion»", lanzado.getClass().getSimpleName())
                .doesNotContain("Juan");
        Falla falla = Objects.requireNonNull(guarda.uso(7).ultimaFalla());
        assertThat(falla.momento()).isEqualTo(Fabrica.AHORA);
        assertThat(falla.contribucion()).isEqualTo("calibracion");
        assertThat(guarda.uso(7).fallas()).isEqualTo(1);
    }

    @Test
    void niElMensajeDeUnaExcepcionSeEjecutaSinCuidado() {
        assertThatThrownBy(() ->
                        guardado(ajeno(7), s -> lanzar(new MensajeMaligno())).medir(servicio()))
                .isInstanceOf(Problema.class)
                .hasMessageContaining(Fabrica.AJENO + "7");
        assertThatThrownBy(() ->
                        guardado(nucleo(1), s -> lanzar(new MensajeMaligno())).medir(servicio()))
                .isInstanceOf(Problema.class)
                .hasMessageContaining("MensajeMaligno");
    }

    @Test
    void unErrorDelNucleoTampocoRompeNada() {
        TipoGuardado tipo = guardado(nucleo(1), s -> lanzar(new StackOverflowError()));
        assertThatThrownBy(() -> tipo.medir(servicio())).isInstanceOf(Problema.class);
    }

    @Test
    void unProblemaDelNucleoPasaComoEs() {
        Problema delNucleo = Problema.campo("ejercicio", "Falta.", null);
        TipoGuardado tipo = guardado(ajeno(7), s -> lanzar(delNucleo));
        assertThatThrownBy(() -> tipo.medir(servicio())).isSameAs(delNucleo);
        assertThat(guarda.uso(7).fallas()).isZero();
    }

    @Test
    void elQueTardaSeInterrumpeYSeDice() throws InterruptedException {
        CountDownLatch interrumpido = new CountDownLatch(1);
        TipoGuardado tipo = guardado(ajeno(7), s -> {
            try {
                alFinal.await();
            } catch (InterruptedException e) {
                interrumpido.countDown();
            }
            return Hechos.de(s);
        });
        assertThatThrownBy(() -> tipo.medir(servicio())).hasMessageContaining("tardó más de 300 ms");
        assertThat(interrumpido.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void elQueSeAtoraEnTodosSusHilosSeRechazaEnseguidaYNoEstorbaAOtros() {
        TipoGuardado atorado = guardado(ajeno(7), s -> {
            esperarSinHacerCaso();
            return Hechos.de(s);
        });
        assertThatThrownBy(() -> atorado.medir(servicio())).hasMessageContaining("tardó");
        assertThatThrownBy(() -> atorado.medir(servicio())).hasMessageContaining("tardó");
        assertThatThrownBy(() -> atorado.medir(servicio())).hasMessageContaining("siguen sin responder");
        assertThat(guardado(ajeno(8), Hechos::de).medir(servicio()).horas()).isEqualTo(40);
    }

    @Test
    void cuandoVuelveLoAtoradoSeUsaDeNuevo() {
        TipoGuardado tipo = guardado(ajeno(7), s -> {
            esperarSinHacerCaso();
            return Hechos.de(s);
        });
        assertThatThrownBy(() -> tipo.medir(servicio())).isInstanceOf(Problema.class);
        assertThatThrownBy(() -> tipo.medir(servicio())).isInstanceOf(Problema.class);
        alFinal.countDown();
        assertThat(Stream.generate(() -> resultado(tipo))
                        .filter(Objects::nonNull)
                        .findFirst())
                .isPresent();
    }

    @Test
    void alIrseElBundleSusHilosTerminan() throws InterruptedException {
        AtomicReference<Thread> hilo = new AtomicReference<>();
        guardado(ajeno(7), s -> anotar(hilo, s)).medir(servicio());
        guarda.soltar(7);
        hilo.get().join(5_000);
        assertThat(hilo.get().isAlive()).isFalse();
    }

    @Test
    void laLlamadaEnCursoTerminaAunqueElBundleSeVaya() {
        TipoGuardado tipo = guardado(ajeno(7), s -> {
            guarda.soltar(7);
            return Hechos.de(s);
        });
        assertThat(tipo.medir(servicio()).horas()).isEqualTo(40);
    }

    @Test
    void loRetiradoDiceQueYaNoEsta() {
        Pieza pieza = tipo(ajeno(7), "calibracion", 1, Hechos::de);
        TipoGuardado tipo = new TipoGuardado(pieza, guarda, Fabrica.porUnidad());
        tipo.medir(servicio());
        pieza.retirar();
        assertThatThrownBy(() -> tipo.medir(servicio())).hasMessageContaining("el bundle ya no lo ofrece");
    }

    @Test
    void unaRespuestaNulaEsUnaFalla() {
        TipoGuardado tipo = guardado(ajeno(7), new TipoRevisor(null, null));
        assertThatThrownBy(() -> tipo.revisar(servicio())).isInstanceOf(Problema.class);
        assertThatThrownBy(tipo::campos).isInstanceOf(Problema.class);
        assertThatThrownBy(() -> guardado(ajeno(7), new TipoRevisor(Arrays.asList((Hallazgo) null), null))
                        .revisar(servicio()))
                .isInstanceOf(Problema.class);
    }

    @Test
    void losHallazgosSeCopianYSeRecortan() {
        List<Hallazgo> muchos = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            muchos.add(new Hallazgo("horas", "x".repeat(10_000)));
        }
        List<Hallazgo> recibidos =
                guardado(ajeno(7), new TipoRevisor(muchos, List.of())).revisar(servicio());
        assertThat(recibidos)
                .hasSize(100)
                .allSatisfy(h -> assertThat(h.mensaje()).hasSize(500));
    }

    @Test
    void laCuotaNoTraeCodigoDelComplemento() {
        Hechos hechos = guardado(ajeno(7), s -> new Hechos(1, 1, 0, 1, 1, new ImporteMaligno()))
                .medir(servicio());
        assertThat(hechos.cuota().getClass()).isEqualTo(BigDecimal.class);
        assertThat(hechos.cuota()).isEqualByComparingTo("7.50");
    }

    @Test
    void losCamposSePidenUnaSolaVez() {
        List<String> pedidos = new ArrayList<>();
        TipoGuardado tipo = guardado(ajeno(7), new TipoServicio() {
            @Override
            public List<Campo> campos() {
                pedidos.add("campos");
                return List.of(Campo.texto("equipo", "Equipo"));
            }

            @Override
            public Hechos medir(ServicioPropuesto servicio) {
                return Hechos.de(servicio);
            }
        });
        assertThat(tipo.campos()).isEqualTo(tipo.campos());
        assertThat(pedidos).hasSize(1);
    }

    private TipoGuardado guardado(Origen origen, TipoServicio tipo) {
        return new TipoGuardado(tipo(origen, "calibracion", 1, tipo), guarda, Fabrica.porUnidad());
    }

    private static Hechos anotar(AtomicReference<Thread> hilo, ServicioPropuesto servicio) {
        hilo.set(Thread.currentThread());
        return Hechos.de(servicio);
    }

    private static Hechos resultado(TipoGuardado tipo) {
        try {
            return tipo.medir(servicio());
        } catch (Problema e) {
            return null;
        }
    }

    private void esperarSinHacerCaso() {
        while (alFinal.getCount() > 0) {
            try {
                alFinal.await();
            } catch (InterruptedException e) {
                // A bad plugin pays no attention.
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> Hechos lanzar(Throwable lanzado) throws E {
        throw (E) lanzado;
    }

    private record TipoRevisor(List<Hallazgo> hallazgos, List<Campo> campos) implements TipoServicio {

        @Override
        public Hechos medir(ServicioPropuesto servicio) {
            return Hechos.de(servicio);
        }

        @Override
        public List<Hallazgo> revisar(ServicioPropuesto servicio) {
            return hallazgos;
        }
    }

    private static final class MensajeMaligno extends RuntimeException {

        @Override
        public String getMessage() {
            throw new IllegalStateException("also here");
        }
    }

    private static final class ImporteMaligno extends BigDecimal {

        ImporteMaligno() {
            super("7.50");
        }
    }
}
