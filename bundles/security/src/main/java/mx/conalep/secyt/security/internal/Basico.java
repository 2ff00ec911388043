package mx.conalep.secyt.security.internal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Account and password of an {@code Authorization: Basic} header (RFC 7617, UTF-8). */
record Basico(String cuenta, String contrasena) {

    private static final String ESQUEMA = "Basic ";

    /** Empty when the header is something else. */
    static Optional<Basico> leer(String cabecera) {
        if (!cabecera.regionMatches(true, 0, ESQUEMA, 0, ESQUEMA.length())) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder()
                    .decode(cabecera.substring(ESQUEMA.length()).strip());
            return partir(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Basico> partir(String par) {
        int corte = par.indexOf(':');
        return corte < 0
                ? Optional.empty()
                : Optional.of(new Basico(par.substring(0, corte), par.substring(corte + 1)));
    }
}
