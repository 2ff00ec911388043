package mx.conalep.secyt.formatos.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Flate, one stream after the other. {@link #liberar} gives back what lies outside the heap. */
final class Compresor {

    private final Deflater deflater = new Deflater();
    private final byte[] bloque = new byte[1 << 13];

    byte[] comprimir(byte[] datos) {
        ByteArrayOutputStream comprimidos = new ByteArrayOutputStream(datos.length / 4 + 64);
        agregar(datos, datos.length, comprimidos);
        terminar(comprimidos);
        return comprimidos.toByteArray();
    }

    void agregar(byte[] datos, int cuantos, ByteArrayOutputStream destino) {
        deflater.setInput(datos, 0, cuantos);
        while (!deflater.needsInput()) {
            destino.write(bloque, 0, deflater.deflate(bloque));
        }
    }

    void terminar(ByteArrayOutputStream destino) {
        deflater.finish();
        while (!deflater.finished()) {
            destino.write(bloque, 0, deflater.deflate(bloque));
        }
        deflater.reset();
    }

    void liberar() {
        deflater.end();
    }
}
