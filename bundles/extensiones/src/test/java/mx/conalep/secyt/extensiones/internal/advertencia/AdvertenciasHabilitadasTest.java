package mx.conalep.secyt.extensiones.internal.advertencia;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import mx.conalep.secyt.api.advertencia.Advertencia;
import mx.conalep.secyt.api.advertencia.Aviso;
import mx.conalep.secyt.api.advertencia.Resultado;
import mx.conalep.secyt.api.advertencia.Situacion;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.extensiones.Advertido;
import mx.conalep.secyt.extensiones.internal.Fabrica;
import mx.conalep.secyt.extensiones.internal.Mesa;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

@Timeout(60)
class AdvertenciasHabilitadasTest {

    private static final Advertencia BUENA = s -> List.of(Aviso.de("personas", " Son muchas. "));

    @TempDir
    Path cache;

    private Mesa mesa;
    private AdvertenciasHabilitadas advertencias;

    @BeforeEach
    void poner() throws Exception {
        mesa = new Mesa(cache);
        advertencias = new AdvertenciasHabilitadas(limite(300), mesa.habilitadas, mesa.guarda);
    }

    @AfterEach
    void quitar() throws Exception {
        mesa.close();
    }

    @Test
    void onlyThoseEnabledForTheUnitWarn() throws Exception {
        mesa.pone(Clase.ADVERTENCIA, "ce08-grupo", BUENA);
        assertThat(avisos("08DPT0001C")).containsExactly(new Advertido("ce08-grupo", "personas", "Son muchas."));
        assertThat(avisos("08DPT0001C").get(0).ruta()).isEqualTo("ce08-grupo.personas");
        assertThat(avisos("10DPT0001A")).isEmpty();
    }

    @Test
    void oneThatFailsIsCountedAndLeftOut() throws Exception {
        mesa.pone(Clase.ADVERTENCIA, "ce08-grupo", BUENA);
        Bundle mala = mesa.pone(Clase.ADVERTENCIA, "ce08-mala", (Advertencia) s -> {
            throw new StackOverflowError();
        });
        assertThat(avisos("08DPT0001C")).extracting(Advertido::regla).containsExactly("ce08-grupo");
        assertThat(mesa.fallas(mala)).isEqualTo(1);
        assertThat(mesa.complementos()
                        .buscar(mala.getSymbolicName())
                        .orElseThrow()
                        .uso()
                        .ultimaFalla()
                        .contribucion())
                .isEqualTo("ce08-mala");
    }

    @Test
    void oneThatHangsCostsItsLimitAndNoMore() throws Exception {
        CountDownLatch nunca = new CountDownLatch(1);
        Bundle colgada = mesa.pone(Clase.ADVERTENCIA, "ce08-colgada", (Advertencia) s -> {
            try {
                nunca.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        });
        mesa.pone(Clase.ADVERTENCIA, "ce08-grupo", BUENA);
        long inicio = System.nanoTime();
        assertThat(avisos("08DPT0001C")).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - inicio)).isLessThan(Duration.ofSeconds(3));
        assertThat(mesa.fallas(colgada)).isEqualTo(1);
    }

    @Test
    void whatTheySayIsCheckedBeforeItIsTrusted() throws Exception {
        List<Advertencia> malas = List.of(
                s -> null,
                s -> List.of(Aviso.de("Con Espacios", "x")),
                s -> List.of(Aviso.de("uno", "x"), Aviso.de("uno", "y")),
                s -> List.of(Aviso.de("uno", " ")),
                s -> List.of(new Aviso("uno", null)),
                s -> Collections.nCopies(21, Aviso.de("uno", "x")));
        for (int i = 0; i < malas.size(); i++) {
            Bundle mala = mesa.pone(Clase.ADVERTENCIA, "ce08-mala" + i, malas.get(i));
            assertThat(avisos("08DPT0001C")).isEmpty();
            assertThat(mesa.fallas(mala)).as("rule %s", i).isEqualTo(1);
            mala.uninstall();
        }
        mesa.pone(Clase.ADVERTENCIA, "ce08-larga", (Advertencia) s -> List.of(Aviso.de("uno", "x".repeat(900))));
        assertThat(avisos("08DPT0001C").get(0).mensaje()).hasSize(500);
    }

    @Test
    void eachGetsTheSettingsOfTheUnit() throws Exception {
        mesa.ajustes.put("tope", "40");
        mesa.pone(Clase.ADVERTENCIA, "ce08-tope", (Advertencia)
                s -> List.of(Aviso.de("tope", s.ajustes().texto("tope").orElse("sin") + s.unidad())));
        assertThat(avisos("08DPT0001C").get(0).mensaje()).isEqualTo("4008DPT0001C");
    }

    private List<Advertido> avisos(String unidad) {
        return advertencias.advertir(mesa.unidad(unidad), new Captura(unidad));
    }

    private static AdvertenciasHabilitadas.Ajustes limite(long ms) {
        return new AdvertenciasHabilitadas.Ajustes() {
            @Override
            public long limiteAdvertenciaMs() {
                return ms;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return AdvertenciasHabilitadas.Ajustes.class;
            }
        };
    }

    private record Captura(String unidad) implements Situacion {
        @Override
        public Linea linea() {
            return Linea.CAPACITACION;
        }

        @Override
        public int ejercicio() {
            return 2026;
        }

        @Override
        public int mes() {
            return 2;
        }

        @Override
        public Optional<ServicioPropuesto> servicio() {
            return Optional.of(Fabrica.servicio());
        }

        @Override
        public List<Resultado> resultados() {
            return List.of();
        }

        @Override
        public Valores ajustes() {
            return Valores.de(Map.of());
        }
    }
}
