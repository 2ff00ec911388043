package mx.conalep.secyt.testkit;

import java.io.IOException;
import java.io.OutputStream;

/** Una salida que no guarda nada, sabe si la cerraron y falla cuando se le llena. */
final class SalidaVigilada extends OutputStream {

    private final long tope;
    private long escritos;
    private boolean cerrada;

    private SalidaVigilada(long tope) {
        this.tope = tope;
    }

    static SalidaVigilada sinTope() {
        return new SalidaVigilada(Long.MAX_VALUE);
    }

    /** Falla en cuanto le escriben más de eso. */
    static SalidaVigilada deHasta(long bytes) {
        return new SalidaVigilada(bytes);
    }

    boolean cerrada() {
        return cerrada;
    }

    long escritos() {
        return escritos;
    }

    @Override
    public void write(int b) throws IOException {
        sumar(1);
    }

    @Override
    public void write(byte[] bytes, int desde, int cuantos) throws IOException {
        sumar(cuantos);
    }

    private void sumar(int bytes) throws IOException {
        escritos += bytes;
        if (escritos > tope) {
            throw new IOException("la salida se llenó, como parte de la prueba");
        }
    }

    @Override
    public void close() {
        cerrada = true;
    }
}
