package mx.conalep.secyt.itests.zoo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.api.servicio.TipoServicio;

/** Plugins that misbehave, each in its own way. Each goes into a jar of its own. */
public final class Animales {

    private Animales() {}

    /** Behaves. */
    public static final class Manso implements FormatoInforme {
        @Override
        public void escribir(Informe informe, OutputStream salida) throws IOException {
            salida.write(informe.titulo().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Behaves, and says so otherwise: another version of the same. */
    public static final class MansoNuevo implements FormatoInforme {
        @Override
        public void escribir(Informe informe, OutputStream salida) throws IOException {
            salida.write("nuevo".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Throws. */
    public static final class Lanza implements FormatoInforme {
        @Override
        public void escribir(Informe informe, OutputStream salida) {
            throw new IllegalStateException("no sé escribir");
        }
    }

    /** Throws what nobody expects. */
    public static final class Falla implements FormatoInforme {
        @Override
        public void escribir(Informe informe, OutputStream salida) {
            throw new NoClassDefFoundError("mx/nadie/Falta");
        }
    }

    /** Calls itself for ever. */
    public static final class Desborda implements FormatoInforme {
        @Override
        public void escribir(Informe informe, OutputStream salida) {
            salida.hashCode();
            escribir(informe, salida);
        }
    }

    /** Waits for what never comes, and does not listen to interrupts. */
    public static final class Cuelga implements FormatoInforme {
        @Override
        public void escribir(Informe informe, OutputStream salida) {
            while (informe.columnas() != null) {
                LockSupport.park();
                Thread.interrupted();
            }
        }
    }

    /** Computes for ever. */
    public static final class Gira implements FormatoInforme {
        private volatile long vueltas;

        @Override
        public void escribir(Informe informe, OutputStream salida) {
            while (vueltas >= 0) {
                vueltas = (vueltas + 1) & 0xFFFF;
            }
        }
    }

    /** Leaves a thread behind. */
    public static final class Suelta implements FormatoInforme {
        @Override
        public void escribir(Informe informe, OutputStream salida) throws IOException {
            Thread hilo = new Thread(
                    () -> {
                        while (!Thread.currentThread().isInterrupted()) {
                            LockSupport.park();
                        }
                    },
                    "zoo-suelto");
            hilo.start();
            salida.write('x');
        }
    }

    /** Ends the virtual machine. */
    public static final class Sale implements FormatoInforme {
        @Override
        public void escribir(Informe informe, OutputStream salida) {
            System.exit(7);
        }
    }

    /** Writes a gigabyte. */
    public static final class Gigante implements FormatoInforme {
        @Override
        public void escribir(Informe informe, OutputStream salida) throws IOException {
            byte[] trozo = new byte[1 << 20];
            for (int i = 0; i < 1024; i++) {
                salida.write(trozo);
            }
        }
    }

    /** Writes bytes that are not what it says. */
    public static final class Miente implements FormatoInforme {
        @Override
        public void escribir(Informe informe, OutputStream salida) throws IOException {
            salida.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, '<', 's', 'c', 'r', 'i', 'p', 't', '>'});
        }
    }

    /** Answers nothing where something is due. */
    public static final class Nulo implements TipoServicio {
        @Override
        public List<Campo> campos() {
            return null;
        }

        @Override
        public Hechos medir(ServicioPropuesto servicio) {
            return null;
        }
    }
}
