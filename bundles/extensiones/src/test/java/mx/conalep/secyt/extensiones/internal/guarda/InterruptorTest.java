package mx.conalep.secyt.extensiones.internal.guarda;

import static mx.conalep.secyt.extensiones.internal.Fabrica.AHORA;
import static mx.conalep.secyt.extensiones.internal.Fabrica.ajeno;
import static mx.conalep.secyt.extensiones.internal.Fabrica.nucleo;
import static mx.conalep.secyt.extensiones.internal.Fabrica.servicio;
import static mx.conalep.secyt.extensiones.internal.Fabrica.tipo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.extensiones.Apagada;
import mx.conalep.secyt.extensiones.internal.Fabrica;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.registro.TipoGuardado;
import mx.conalep.secyt.http.Problema;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InterruptorTest {

    private static final String PLANTEL = "08DPT0001C";

    private final Interruptor interruptor = new Interruptor(5, Duration.ofMinutes(10));
    private final Guarda guarda =
            new Guarda(Fabrica.ajustes(2_000, 2, 2), interruptor, Clock.fixed(AHORA, ZoneOffset.UTC));
    private final AtomicInteger llamadas = new AtomicInteger();

    @AfterEach
    void cerrar() {
        guarda.cerrar();
    }

    @Test
    void alaQuintaFallaSeguidaSeApagaParaEsaUnidadYNoSeLlamaMas() {
        TipoGuardado tipo = guardado(ajeno(7), this::fallar);
        fallar(tipo, 5);
        Problema problema = catchThrowableOfType(Problema.class, () -> tipo.medir(servicio()));
        assertThat(problema.codigo()).isEqualTo("complemento-apagado");
        assertThat(problema.estado()).isEqualTo(503);
        assertThat(problema.getMessage()).contains(Fabrica.AJENO + "7", PLANTEL, "5 veces", "IllegalStateException");
        assertThat(llamadas).hasValue(5);
        assertThat(guarda.apagadas(ajeno(7)))
                .singleElement()
                .extracting(Apagada::unidad, Apagada::id, Apagada::desde)
                .containsExactly(PLANTEL, "calibracion", AHORA);
    }

    @Test
    void unAciertoEmpiezaLaCuentaDeNuevo() {
        TipoGuardado tipo = guardado(ajeno(7), s -> {
            if (llamadas.incrementAndGet() % 5 == 0) {
                return Hechos.de(s);
            }
            throw new IllegalStateException();
        });
        for (int i = 0; i < 20; i++) {
            intentar(tipo);
        }
        assertThat(llamadas).hasValue(20);
        assertThat(guarda.apagadas(ajeno(7))).isEmpty();
    }

    @Test
    void tardarTambienCuentaYQuienSeAtoraEnTodosSusHilosSeApaga() {
        CountDownLatch alFinal = new CountDownLatch(1);
        Guarda corta = new Guarda(Fabrica.ajustes(50, 2, 2), interruptor, Clock.fixed(AHORA, ZoneOffset.UTC));
        fallar(
                new TipoGuardado(
                        tipo(ajeno(8), "calibracion", 1, s -> esperarSinHacerCaso(alFinal)),
                        corta,
                        Fabrica.porUnidad()),
                5);
        alFinal.countDown();
        corta.cerrar();
        assertThat(guarda.apagadas(ajeno(8)))
                .singleElement()
                .matches(a -> a.motivo().contains("siguen sin responder"));
    }

    private static Hechos esperarSinHacerCaso(CountDownLatch fin) {
        while (fin.getCount() > 0) {
            Thread.onSpinWait();
        }
        throw new IllegalStateException();
    }

    @Test
    void elNucleoNoSeApagaNunca() {
        TipoGuardado tipo = guardado(nucleo(1), this::fallar);
        fallar(tipo, 20);
        assertThat(llamadas).hasValue(20);
    }

    @Test
    void otraUnidadYOtraVersionSiguenEncendidas() {
        fallar(guardado(ajeno(7), this::fallar), 5);
        Pieza pieza = tipo(ajeno(7), "calibracion", 1, Hechos::de);
        interruptor.exigirEncendida(pieza, "CE-09");
        Origen nueva = Origen.de(7, Fabrica.AJENO + "7", "1.3.0", "CE-08");
        interruptor.exigirEncendida(tipo(nueva, "calibracion", 1, Hechos::de), PLANTEL);
        assertThatThrownBy(() -> interruptor.exigirEncendida(pieza, PLANTEL)).isInstanceOf(Problema.class);
    }

    @Test
    void alReintentarUnaSolaFallaLoApagaOtraVezYUnAciertoLoDejaEncendido() {
        TipoGuardado tipo = guardado(ajeno(7), this::fallar);
        fallar(tipo, 5);
        interruptor.encender(k -> k.unidad().equals(PLANTEL));
        intentar(tipo);
        assertThat(guarda.apagadas(ajeno(7))).hasSize(1);
        interruptor.encender(k -> true);
        assertThat(guardado(ajeno(7), Hechos::de).medir(servicio()).horas()).isEqualTo(40);
        fallar(tipo, 4);
        assertThat(guarda.apagadas(ajeno(7))).isEmpty();
    }

    @Test
    void loQueApagaOtroNodoSeApagaAquiYLoQueSeReintentaAllaSeEnciende() {
        Interruptor otro = new Interruptor(5, Duration.ofMinutes(10));
        Pieza pieza = tipo(ajeno(7), "calibracion", 1, Hechos::de);
        fallar(guardado(ajeno(7), this::fallar), 5);
        otro.compartir(interruptor.todas());
        assertThatThrownBy(() -> otro.exigirEncendida(pieza, PLANTEL)).isInstanceOf(Problema.class);
        otro.compartir(List.of());
        otro.exigirEncendida(pieza, PLANTEL);
    }

    @Test
    void loQueAunNoSeEscribeNoSePierdeAlCompartir() {
        fallar(guardado(ajeno(7), this::fallar), 5);
        interruptor.compartir(List.of());
        assertThat(interruptor.porEscribir()).hasSize(1);
        interruptor.escrita(interruptor.porEscribir().get(0));
        interruptor.compartir(List.of());
        assertThat(guarda.apagadas(ajeno(7))).isEmpty();
    }

    /** 0: success; n: a failure n minutes after the one before. */
    @Property(tries = 500)
    void seApagaJustoCuandoHayCincoFallasSeguidasDentroDeLaVentana(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 6) Integer> pasos) {
        Interruptor vivo = new Interruptor(5, Duration.ofMinutes(10));
        Pieza pieza = tipo(ajeno(7), "calibracion", 1, Hechos::de);
        List<Instant> seguidas = new ArrayList<>();
        Instant ahora = AHORA;
        boolean apagada = false;
        for (int paso : pasos) {
            ahora = ahora.plus(Duration.ofMinutes(paso));
            if (apagada) {
                break;
            }
            if (paso == 0) {
                vivo.bien(pieza, PLANTEL);
                seguidas.clear();
            } else {
                vivo.falla(pieza, PLANTEL, ahora, "x");
                seguidas.add(ahora);
                Instant fin = ahora;
                apagada = seguidas.stream()
                                .filter(m -> !m.isBefore(fin.minus(Duration.ofMinutes(10))))
                                .count()
                        >= 5;
            }
            assertThat(vivo.todas()).hasSize(apagada ? 1 : 0);
        }
    }

    private Hechos fallar(ServicioPropuesto servicio) {
        llamadas.incrementAndGet();
        throw new IllegalStateException();
    }

    private TipoGuardado guardado(Origen origen, TipoServicio tipo) {
        return new TipoGuardado(tipo(origen, "calibracion", 1, tipo), guarda, Fabrica.porUnidad());
    }

    private static void fallar(TipoGuardado tipo, int veces) {
        for (int i = 0; i < veces; i++) {
            intentar(tipo);
        }
    }

    private static void intentar(TipoGuardado tipo) {
        try {
            tipo.medir(servicio());
        } catch (Problema e) {
            // The test looks at what follows.
        }
    }
}
