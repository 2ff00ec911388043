package mx.conalep.secyt.seguimiento.internal.importacion;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** A ZIP in memory whose parts are read one at a time, never more of them than any honest workbook has. */
final class Paquete {

    private static final long DESCOMPRIMIDO = 150L * 1024 * 1024;
    private static final int PARTES = 2_000;

    private final byte[] bytes;

    Paquete(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /**
     * A part.
     *
     * @throws ZipException when there is none or it is larger than allowed
     */
    InputStream abrir(String nombre) throws IOException {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
        Contado contado = new Contado(zip);
        for (int i = 0; i < PARTES; i++) {
            ZipEntry parte = zip.getNextEntry();
            if (parte == null) {
                break;
            }
            if (parte.getName().equals(nombre)) {
                return contado;
            }
            contado.transferTo(OutputStream.nullOutputStream());
        }
        throw new ZipException("No part " + nombre);
    }

    private static final class Contado extends FilterInputStream {

        private long leidos;

        Contado(InputStream zip) {
            super(zip);
        }

        @Override
        public int read() throws IOException {
            int uno = super.read();
            contar(uno < 0 ? 0 : 1);
            return uno;
        }

        @Override
        public int read(byte[] a, int desde, int cuantos) throws IOException {
            int n = super.read(a, desde, cuantos);
            contar(Math.max(0, n));
            return n;
        }

        private void contar(int cuantos) throws ZipException {
            leidos += cuantos;
            if (leidos > DESCOMPRIMIDO) {
                throw new ZipException("Too large");
            }
        }
    }
}
