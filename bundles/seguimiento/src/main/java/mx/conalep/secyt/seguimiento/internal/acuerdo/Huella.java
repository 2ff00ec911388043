package mx.conalep.secyt.seguimiento.internal.acuerdo;

import java.math.BigDecimal;
import java.util.List;
import mx.conalep.secyt.persistence.Sha256;
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
        return Sha256.of(texto.toString());
    }
}
