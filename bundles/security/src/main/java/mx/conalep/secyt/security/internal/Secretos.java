package mx.conalep.secyt.security.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;
import mx.conalep.secyt.persistence.Sha256;

/** Random secrets, and the hash under which such a secret is stored: it needs no salt, nobody can guess it. */
final class Secretos {

    private static final SecureRandom AZAR = new SecureRandom();
    private static final int BYTES = 32;
    private static final String LETRAS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Secretos() {}

    static byte[] bytes(int cuantos) {
        byte[] bytes = new byte[cuantos];
        AZAR.nextBytes(bytes);
        return bytes;
    }

    /** 256 bits that may stand in a cookie. */
    static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
    }

    /** 256 bits in hexadecimal. */
    static String csrf() {
        return HexFormat.of().formatHex(bytes(BYTES));
    }

    /** 100 bits that a person can type: five groups of four. */
    static String codigo() {
        return AZAR.ints(20, 0, LETRAS.length())
                .mapToObj(i -> String.valueOf(LETRAS.charAt(i)))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?!$)", "$1-");
    }

    static String huella(String secreto) {
        return Sha256.of(secreto);
    }

    /** Compares without telling by the time it takes where the difference is. */
    static boolean iguales(String uno, String otro) {
        return MessageDigest.isEqual(uno.getBytes(StandardCharsets.UTF_8), otro.getBytes(StandardCharsets.UTF_8));
    }
}
