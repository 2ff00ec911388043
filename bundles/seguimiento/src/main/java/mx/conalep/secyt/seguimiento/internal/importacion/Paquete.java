package mx.conalep.secyt.seguimiento.internal.importacion;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * A ZIP in memory whose parts are read one at a time, never more of them than any honest workbook has. It goes by the
 * directory at the end, as Excel does: what stands before each part need not tell its size.
 */
final class Paquete {

    private static final long DESCOMPRIMIDO = 150L * 1024 * 1024;
    private static final int PARTES = 2_000;
    private static final int FIN = 0x06054b50;
    private static final int LARGO_FIN = 22;
    private static final int ENTRADA = 0x02014b50;
    private static final int LARGO_ENTRADA = 46;
    private static final int LARGO_LOCAL = 30;
    private static final int COMPRIMIDA = 8;

    /** Where a part is. */
    private record Parte(int desde, int largo, boolean comprimida) {}

    private final byte[] bytes;
    private final Map<String, Parte> partes;

    /**
     * Reads the directory.
     *
     * @throws ZipException when there is none
     */
    Paquete(byte[] bytes) throws ZipException {
        this.bytes = bytes.clone();
        partes = directorio(this.bytes);
    }

    private static Map<String, Parte> directorio(byte[] bytes) throws ZipException {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int fin = fin(zip);
        int cuantas = Short.toUnsignedInt(zip.getShort(fin + 10));
        int lugar = zip.getInt(fin + 16);
        Map<String, Parte> partes = new HashMap<>();
        for (int i = 0; i < Math.min(cuantas, PARTES); i++) {
            if (zip.getInt(lugar) != ENTRADA) {
                throw new ZipException("No entry " + i);
            }
            int nombre = Short.toUnsignedInt(zip.getShort(lugar + 28));
            String texto = new String(bytes, lugar + LARGO_ENTRADA, nombre, StandardCharsets.UTF_8);
            partes.put(texto, parte(zip, lugar));
            lugar += LARGO_ENTRADA
                    + nombre
                    + Short.toUnsignedInt(zip.getShort(lugar + 30))
                    + Short.toUnsignedInt(zip.getShort(lugar + 32));
        }
        return partes;
    }

    private static int fin(ByteBuffer zip) throws ZipException {
        for (int lugar = zip.capacity() - LARGO_FIN; lugar >= 0; lugar--) {
            if (zip.getInt(lugar) == FIN) {
                return lugar;
            }
        }
        throw new ZipException("No directory");
    }

    private static Parte parte(ByteBuffer zip, int lugar) {
        int local = zip.getInt(lugar + 42);
        int desde = local
                + LARGO_LOCAL
                + Short.toUnsignedInt(zip.getShort(local + 26))
                + Short.toUnsignedInt(zip.getShort(local + 28));
        return new Parte(desde, zip.getInt(lugar + 20), zip.getShort(lugar + 10) == COMPRIMIDA);
    }

    /**
     * A part.
     *
     * @throws ZipException when there is none; reading throws it when it is larger than allowed
     */
    InputStream abrir(String nombre) throws IOException {
        Parte parte = partes.get(nombre);
        if (parte == null || parte.largo() < 0 || parte.desde() < 0 || parte.desde() > bytes.length) {
            throw new ZipException("No part " + nombre);
        }
        InputStream crudo = new ByteArrayInputStream(bytes, parte.desde(), parte.largo());
        return parte.comprimida() ? new Contado(crudo, new Inflater(true)) : crudo;
    }

    private static final class Contado extends FilterInputStream {

        private final Inflater inflater;
        private long leidos;

        Contado(InputStream crudo, Inflater inflater) {
            super(new InflaterInputStream(crudo, inflater));
            this.inflater = inflater;
        }

        @Override
        public void close() throws IOException {
            super.close();
            inflater.end();
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
