package mx.conalep.secyt.audit.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import mx.conalep.secyt.audit.Asiento;
import mx.conalep.secyt.persistence.Sha256;

/** SHA-256 of rows and blocks over texts that do not depend on the database. */
final class Huella {

    /** What stands before the first block. */
    static final String ORIGEN = "0".repeat(64);

    private final MessageDigest digest = Sha256.digest();

    private Huella() {}

    /** Hash of a row; each text goes with its length, so that no two rows share a canonical form. */
    static String deFila(Instant momento, String... columnas) {
        StringBuilder texto = new StringBuilder(256).append(micros(momento));
        for (String columna : columnas) {
            texto.append('|').append(columna.length()).append(':').append(columna);
        }
        return new Huella().mas(texto.toString()).hex();
    }

    static String deFila(Asiento a) {
        return deFila(a.momento(), a.cuenta(), a.accion(), a.objeto(), a.objetoId(), a.detalle());
    }

    /** Starts the hash of a block; its rows follow in the order of their numbers. */
    static Huella deBloque(String previo, long numero, Instant momento) {
        return new Huella().mas(previo + ' ' + numero + ' ' + micros(momento) + '\n');
    }

    Huella fila(long id, String huella) {
        return mas(id + ":" + huella + '\n');
    }

    String hex() {
        return Sha256.hex(digest);
    }

    private Huella mas(String texto) {
        digest.update(texto.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private static long micros(Instant momento) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, momento);
    }
}
