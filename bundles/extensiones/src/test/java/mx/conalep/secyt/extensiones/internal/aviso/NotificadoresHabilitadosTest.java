package mx.conalep.secyt.extensiones.internal.aviso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.conalep.secyt.api.notificacion.Notificador;
import mx.conalep.secyt.extensiones.Mensaje;
import mx.conalep.secyt.extensiones.NotificadorDisponible;
import mx.conalep.secyt.extensiones.internal.Mesa;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.http.Problema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class NotificadoresHabilitadosTest {

    private static final Mensaje MENSAJE = new Mensaje(
            "n-1", "servicio.devuelto", "08DPT0001C", "Devuelto", "Revise la cuota.", "", List.of(), Instant.EPOCH);

    @TempDir
    Path cache;

    private Mesa mesa;
    private NotificadoresHabilitados notificadores;

    @BeforeEach
    void poner() throws Exception {
        mesa = new Mesa(cache);
        notificadores = new NotificadoresHabilitados(new Limite(), mesa.habilitadas, mesa.guarda);
    }

    @AfterEach
    void quitar() throws Exception {
        mesa.close();
    }

    @Test
    void aChannelGetsTheNoticeWithTheSettingsOfItsUnit() throws Exception {
        mesa.ajustes.put("carpeta", "avisos");
        List<String> entregados = new CopyOnWriteArrayList<>();
        mesa.pone(Clase.NOTIFICADOR, "ce08-carpeta", (Notificador)
                n -> entregados.add(n.ajustes().texto("carpeta").orElse("") + "/" + n.id() + "/" + n.texto()));
        List<NotificadorDisponible> suyos = notificadores.para(mesa.unidad("08DPT0001C"));
        assertThat(suyos).extracting(NotificadorDisponible::id).containsExactly("ce08-carpeta");
        suyos.get(0).entregar(MENSAJE);
        assertThat(entregados).containsExactly("avisos/n-1/Revise la cuota.");
        assertThat(notificadores.para(mesa.unidad("10DPT0001A"))).isEmpty();
    }

    @Test
    void aDeliveryThatFailsNamesTheChannel() throws Exception {
        mesa.pone(Clase.NOTIFICADOR, "ce08-carpeta", (Notificador) n -> {
            throw new IOException("disco lleno");
        });
        NotificadorDisponible uno =
                notificadores.para(mesa.unidad("08DPT0001C")).get(0);
        assertThatThrownBy(() -> uno.entregar(MENSAJE))
                .isInstanceOf(Problema.class)
                .hasMessageContaining("ce08-carpeta");
    }

    static final class Limite implements NotificadoresHabilitados.Ajustes {
        @Override
        public long limiteNotificadorMs() {
            return 500;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return NotificadoresHabilitados.Ajustes.class;
        }
    }
}
