package mx.conalep.secyt.archive.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Tx;

/** The pieces of a file in order, one in memory at a time, each read in a transaction of its own. Not thread-safe. */
final class Trozos extends InputStream {

    private final Tx tx;
    private final Subida subida;
    private InputStream trozo = InputStream.nullInputStream();
    private long siguiente;

    Trozos(Tx tx, Subida subida) {
        this.tx = tx;
        this.subida = subida;
    }

    @Override
    public int read() throws IOException {
        byte[] uno = new byte[1];
        return read(uno, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(uno[0]);
    }

    @Override
    public int read(byte[] donde, int desde, int cuantos) throws IOException {
        int leidos = trozo.read(donde, desde, cuantos);
        if (leidos >= 0 || siguiente >= subida.tamano()) {
            return leidos;
        }
        byte[] bytes = tx.read(s -> TrozoRows.leer(s, subida.id(), siguiente)).orElseThrow(Trozos::cambio);
        siguiente += bytes.length;
        trozo = new ByteArrayInputStream(bytes);
        return trozo.read(donde, desde, cuantos);
    }

    static Problema cambio() {
        return Problema.conflicto(
                "envio-cambio", "Otra petición terminó o canceló el envío mientras tanto; pregunte en qué va.");
    }
}
