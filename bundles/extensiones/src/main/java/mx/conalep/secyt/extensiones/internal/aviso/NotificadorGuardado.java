package mx.conalep.secyt.extensiones.internal.aviso;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.notificacion.Notificacion;
import mx.conalep.secyt.api.notificacion.Notificador;
import mx.conalep.secyt.extensiones.Mensaje;
import mx.conalep.secyt.extensiones.NotificadorDisponible;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.registro.DePieza;
import mx.conalep.secyt.extensiones.internal.registro.Habilitadas;

/** A channel behind the guard. */
record NotificadorGuardado(Pieza pieza, Guarda guarda, Habilitadas habilitadas, Duration limite)
        implements NotificadorDisponible, DePieza {

    @Override
    public void entregar(Mensaje mensaje) {
        Aviso aviso = new Aviso(mensaje, habilitadas.ajustes(pieza, mensaje.unidad()));
        guarda.llamar(pieza, mensaje.unidad(), Notificador.class, "entregar el aviso", limite, notificador -> {
            notificador.entregar(aviso);
            return true;
        });
    }

    /** What a channel gets to see. */
    private record Aviso(Mensaje de, Valores ajustes) implements Notificacion {

        @Override
        public String id() {
            return de.id();
        }

        @Override
        public String motivo() {
            return de.motivo();
        }

        @Override
        public String unidad() {
            return de.unidad();
        }

        @Override
        public String asunto() {
            return de.asunto();
        }

        @Override
        public String texto() {
            return de.texto();
        }

        @Override
        public String ruta() {
            return de.ruta();
        }

        @Override
        public List<String> correos() {
            return de.correos();
        }

        @Override
        public Instant momento() {
            return de.momento();
        }
    }
}
