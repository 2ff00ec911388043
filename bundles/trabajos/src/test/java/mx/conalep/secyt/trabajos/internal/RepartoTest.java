package mx.conalep.secyt.trabajos.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.conalep.secyt.persistence.internal.TableLease;
import mx.conalep.secyt.trabajos.AvisoPendiente;
import mx.conalep.secyt.trabajos.Entrega.Resultado;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RepartoTest {

    private static final Resultado BIEN = new Resultado(Set.of("correo"), null);

    @TestFactory
    Stream<DynamicTest> whatIsDueIsDeliveredOnceAndOutsideAnyTransaction() {
        return Oficina.enAmbas(o -> {
            o.avisar("a", "b", "c");
            List<String> entregados = new ArrayList<>();
            Reparto nodo = o.nodo(aviso -> {
                // Inside a transaction that holds the row, this would wait for itself.
                o.tx.write(
                        Oficina.QUIEN,
                        s -> s.jdbc()
                                .createStatement()
                                .executeUpdate("UPDATE aviso_pendiente SET ruta = 'x' WHERE id = " + aviso.id()));
                entregados.add(aviso.aviso().clave());
                return BIEN;
            });
            nodo.ronda();
            nodo.ronda();
            assertThat(entregados).containsExactly("a", "b", "c");
            assertThat(o.cuantos("ENTREGADO")).isEqualTo(3);
        });
    }

    @TestFactory
    Stream<DynamicTest> whatFailsIsTriedAfterAMinuteFiveHalfAnHourTwoHoursAndTwelveAndThenNoMore() {
        return Oficina.enAmbas(o -> {
            o.avisar("a");
            List<String> claves = new ArrayList<>();
            Reparto nodo = o.nodo(aviso -> {
                claves.add(aviso.aviso().clave() + aviso.intentos());
                return new Resultado(Set.of(), "ce08-carpeta: disco lleno");
            });
            nodo.ronda();
            for (int minutos : new int[] {1, 5, 30, 120, 720}) {
                o.reloj.avanzar(Duration.ofMinutes(minutos).minusMillis(1));
                int antes = claves.size();
                nodo.ronda();
                assertThat(claves).as("before %d minutes", minutos).hasSize(antes);
                assertThat(o.cuantos("PENDIENTE")).isEqualTo(1);
                o.reloj.avanzar(Duration.ofMillis(1));
                nodo.ronda();
                assertThat(claves).hasSize(antes + 1);
            }
            assertThat(o.cuantos("AGOTADO")).isEqualTo(1);
            assertThat(o.valor("SELECT ultimo_error FROM aviso_pendiente")).isEqualTo("ce08-carpeta: disco lleno");
            o.reloj.avanzar(Duration.ofDays(30));
            nodo.ronda();
            assertThat(claves).containsExactly("a0", "a1", "a2", "a3", "a4", "a5");
        });
    }

    @TestFactory
    Stream<DynamicTest> aChannelThatHasItIsRememberedUntilTheOthersDo() {
        return Oficina.enAmbas(o -> {
            o.avisar("a");
            List<Set<String>> vistos = new ArrayList<>();
            Reparto nodo = o.nodo(aviso -> {
                vistos.add(aviso.canales());
                return vistos.size() == 1
                        ? new Resultado(Set.of("correo", "sms"), "carpeta: x")
                        : new Resultado(Set.of("correo", "sms", "carpeta"), null);
            });
            nodo.ronda();
            o.reloj.avanzar(Duration.ofMinutes(1));
            nodo.ronda();
            assertThat(vistos).containsExactly(Set.of(), Set.of("correo", "sms"));
            assertThat(o.cuantos("ENTREGADO")).isEqualTo(1);
            assertThat(o.valor("SELECT ultimo_error FROM aviso_pendiente")).isEqualTo("null");
        });
    }

    @TestFactory
    Stream<DynamicTest> aNoticeThatBreaksTheDeliveryDoesNotStopTheNextOnes() {
        return Oficina.enAmbas(o -> {
            o.avisar("a", "b");
            Reparto nodo = o.nodo(aviso -> {
                if (aviso.aviso().clave().equals("a")) {
                    throw new IllegalStateException("roto");
                }
                return BIEN;
            });
            assertThatCode(nodo::ronda).doesNotThrowAnyException();
            assertThat(o.cuantos("ENTREGADO")).isEqualTo(1);
            assertThat(o.valor("SELECT ultimo_error FROM aviso_pendiente WHERE clave = 'a'"))
                    .contains("IllegalStateException");
        });
    }

    @TestFactory
    Stream<DynamicTest> whileOneNodeDeliversNoOtherDoes() {
        return Oficina.enAmbas(o -> {
            o.avisar("a", "b");
            CountDownLatch enCamino = new CountDownLatch(1);
            CountDownLatch seguir = new CountDownLatch(1);
            ConcurrentLinkedQueue<String> otros = new ConcurrentLinkedQueue<>();
            Reparto uno = o.nodo(aviso -> {
                enCamino.countDown();
                esperar(seguir);
                return BIEN;
            });
            Reparto otro = o.nodo(aviso -> {
                otros.add(aviso.aviso().clave());
                return BIEN;
            });
            CompletableFuture<Void> ronda = CompletableFuture.runAsync(uno::ronda);
            esperar(enCamino);
            otro.ronda();
            assertThat(otros).isEmpty();
            uno.detener();
            seguir.countDown();
            ronda.get(30, TimeUnit.SECONDS);
            otro.ronda();
            assertThat(otros).as("what the one that stopped left").containsExactly("b");
        });
    }

    @TestFactory
    Stream<DynamicTest> anotherNodeGoesOnWhenTheOneThatHadTheLeaseDied() {
        return Oficina.enAmbas(o -> {
            o.avisar("a");
            assertThat(new TableLease(o.tx).acquire(Reparto.NOMBRE, Duration.ofMinutes(5)))
                    .isTrue();
            Reparto otro = o.nodo(aviso -> BIEN);
            otro.ronda();
            assertThat(o.cuantos("PENDIENTE")).isEqualTo(1);
            o.reloj.avanzar(Duration.ofMinutes(5));
            otro.ronda();
            assertThat(o.cuantos("ENTREGADO")).isEqualTo(1);
        });
    }

    @TestFactory
    Stream<DynamicTest> twoNodesNeverDeliverTheSameTwiceInCalm() {
        return Oficina.enAmbas(o -> {
            String[] claves = IntStream.range(0, 120).mapToObj(i -> "n-" + i).toArray(String[]::new);
            o.avisar(claves);
            ConcurrentLinkedQueue<String> entregados = new ConcurrentLinkedQueue<>();
            CompletableFuture<?> uno = CompletableFuture.runAsync(() -> hastaAcabar(o, entregados));
            CompletableFuture<?> dos = CompletableFuture.runAsync(() -> hastaAcabar(o, entregados));
            CompletableFuture.allOf(uno, dos).get(50, TimeUnit.SECONDS);
            assertThat(entregados).containsExactlyInAnyOrder(claves);
        });
    }

    private static void hastaAcabar(Oficina o, ConcurrentLinkedQueue<String> entregados) {
        Reparto nodo = o.nodo((AvisoPendiente aviso) -> {
            entregados.add(aviso.aviso().clave());
            return BIEN;
        });
        while (o.cuantos("PENDIENTE") > 0) {
            nodo.ronda();
        }
    }

    private static void esperar(CountDownLatch pestillo) {
        try {
            assertThat(pestillo.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
