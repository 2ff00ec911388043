package mx.conalep.secyt.extensiones.internal.guarda;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.conalep.secyt.extensiones.Documento;
import mx.conalep.secyt.extensiones.internal.pieza.FallaException;
import org.jspecify.annotations.Nullable;

/**
 * Where a format writes: memory at first, then a temporary file, up to a cap. What was sealed does not change, whatever
 * a plugin still writes. Thread-safe.
 */
public final class Spool extends OutputStream {

    private static final int EN_MEMORIA = 1 << 20;

    private final Path carpeta;
    private final long tope;
    private final ByteArrayOutputStream memoria = new ByteArrayOutputStream();
    private @Nullable Path archivo;
    private OutputStream destino = memoria;
    private long escritos;
    private boolean excedido;
    private boolean cerrado;

    public Spool(Path carpeta, long tope) {
        this.carpeta = carpeta;
        this.tope = tope;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int desde, int cuantos) throws IOException {
        if (cerrado) {
            throw new IOException("El informe ya se entregó o se abandonó");
        }
        excedido = excedido || escritos + cuantos > tope;
        if (excedido) {
            throw new IOException("El informe pasa del máximo de " + tope + " bytes");
        }
        if (archivo == null && escritos + cuantos > EN_MEMORIA) {
            pasarAArchivo();
        }
        destino.write(bytes, desde, cuantos);
        escritos += cuantos;
    }

    /** The format does not own the stream: closing it changes nothing. */
    @Override
    public void close() {}

    /** Ends writing. */
    public synchronized Documento sellar() throws IOException, FallaException {
        if (excedido) {
            throw new FallaException("escribió más de " + tope / 1_048_576 + " MB");
        }
        cerrado = true;
        destino.close();
        return new Escrito(memoria, archivo, escritos);
    }

    /** Throws away what was written. */
    public synchronized void descartar() {
        cerrado = true;
        Escrito.borrar(archivo, destino);
    }

    private void pasarAArchivo() throws IOException {
        archivo = Files.createTempFile(carpeta, "informe", ".tmp");
        destino = Files.newOutputStream(archivo);
        memoria.writeTo(destino);
        memoria.reset();
    }

    /** A sealed spool. */
    private record Escrito(
            ByteArrayOutputStream memoria, @Nullable Path archivo, long tamano) implements Documento {

        @Override
        public void copiar(OutputStream salida) throws IOException {
            if (archivo == null) {
                memoria.writeTo(salida);
            } else {
                Files.copy(archivo, salida);
            }
        }

        @Override
        public void close() {
            borrar(archivo, memoria);
        }

        private static void borrar(@Nullable Path archivo, OutputStream destino) {
            try {
                destino.close();
                if (archivo != null) {
                    Files.deleteIfExists(archivo);
                }
            } catch (IOException e) {
                // What cannot be deleted now is swept when the component starts.
            }
        }
    }
}
