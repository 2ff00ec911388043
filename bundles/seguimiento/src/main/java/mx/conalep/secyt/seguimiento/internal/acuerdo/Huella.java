package mx.conalep.secyt.seguimiento.internal.acuerdo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SHA-256 of the lines of a document: the same figures, the same hash, whatever database they lie in. */
final class Huella {

    private final StringBuilder texto = new StringBuilder();

    /** Adds a line. */
    Huella linea(@Nullable Object... valores) {
        for (Object valor : valores) {
            texto.append(valor == null ? "" : valor).append('\t');
        }
        texto.append('\n');
        return this;
    }

    /** Amounts with two decimals. */
    static String cifras(List<BigDecimal> cifras) {
        return String.join(
                " ", cifras.stream().map(c -> c.setScale(2).toPlainString()).toList());
    }

    String sha256() {
        try {
            byte[] bytes = texto.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
