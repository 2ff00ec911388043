package mx.conalep.secyt.procedimientos.internal;

import mx.conalep.secyt.persistence.Sha256;

/** SHA-256 of lines of text. */
final class Huella {

    private Huella() {}

    static String de(String... renglones) {
        return Sha256.of(String.join("\n", renglones));
    }
}
