package mx.conalep.secyt.extensiones.internal.aviso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.conalep.secyt.api.notificacion.Notificador;
import mx.conalep.secyt.extensiones.internal.Mesa;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.trabajos.Aviso;
import mx.conalep.secyt.trabajos.AvisoPendiente;
import mx.conalep.secyt.trabajos.Entrega.Resultado;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EntregaPorCanalesTest {

    @TempDir
    Path cache;

    private Mesa mesa;
    private EntregaPorCanales entrega;
    private final List<String> entregados = new CopyOnWriteArrayList<>();

    @BeforeEach
    void poner() throws Exception {
        mesa = new Mesa(cache);
        NotificadoresHabilitados canales =
                new NotificadoresHabilitados(new NotificadoresHabilitadosTest.Limite(), mesa.habilitadas, mesa.guarda);
        entrega = new EntregaPorCanales(canales, mesa.unidades);
        mesa.pone(Clase.NOTIFICADOR, "ce08-a-roto", (Notificador) n -> {
            throw new IOException("disco lleno");
        });
        mesa.pone(Clase.NOTIFICADOR, "ce08-b-sano", (Notificador) n -> entregados.add(n.id()));
    }

    @AfterEach
    void quitar() throws Exception {
        mesa.close();
    }

    @Test
    void theOneThatFailsIsNamedAndDoesNotStopTheOthers() {
        Resultado resultado = entrega.entregar(aviso("08DPT0001C", Set.of()));
        assertThat(entregados).containsExactly("devuelto-S1-2");
        assertThat(resultado.canales()).containsExactly("ce08-b-sano");
        assertThat(resultado.error()).contains("ce08-a-roto").doesNotContain("ce08-b-sano");
    }

    @Test
    void whoHasItDoesNotGetItAgain() {
        Resultado resultado = entrega.entregar(aviso("08DPT0001C", Set.of("ce08-b-sano")));
        assertThat(entregados).isEmpty();
        assertThat(resultado.canales()).containsExactly("ce08-b-sano");
        assertThat(resultado.error()).contains("ce08-a-roto");
    }

    @Test
    void aUnitWithoutChannelsOrThatIsNoMoreHasNothingToWaitFor() {
        for (String unidad : List.of("10DPT0001A", "09XXX0000X")) {
            assertThat(entrega.entregar(aviso(unidad, Set.of()))).isEqualTo(new Resultado(Set.of(), null));
        }
        assertThat(entregados).isEmpty();
    }

    private static AvisoPendiente aviso(String unidad, Set<String> canales) {
        Aviso aviso = new Aviso("devuelto-S1-2", "servicio.devuelto", unidad, "Devuelto", "Revise la cuota.", "");
        return new AvisoPendiente(1, aviso, Instant.EPOCH, canales, 0);
    }
}
