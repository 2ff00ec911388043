package mx.conalep.secyt.formatos.internal;

import java.io.OutputStream;

/** Counts what is written, keeps nothing, and knows whether it was closed. */
final class ContadorSalida extends OutputStream {

    long escritos;
    boolean cerrada;

    @Override
    public void write(int b) {
        escritos++;
    }

    @Override
    public void write(byte[] b, int desde, int cuantos) {
        escritos += cuantos;
    }

    @Override
    public void close() {
        cerrada = true;
    }
}
