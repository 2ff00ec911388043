package mx.conalep.secyt.security.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import mx.conalep.secyt.security.Sesiones;

/** The cookie of a session. */
final class Galleta {

    private Galleta() {}

    static Optional<String> leer(ContainerRequestContext peticion) {
        boolean segura = peticion.getSecurityContext().isSecure();
        return Optional.ofNullable(peticion.getCookies().get(nombre(segura))).map(Cookie::getValue);
    }

    static NewCookie con(String token, boolean segura) {
        return base(segura).value(token).build();
    }

    static NewCookie vacia(boolean segura) {
        return base(segura).value("").maxAge(0).build();
    }

    private static NewCookie.Builder base(boolean segura) {
        return new NewCookie.Builder(nombre(segura))
                .path("/")
                .httpOnly(true)
                .secure(segura)
                .sameSite(NewCookie.SameSite.LAX);
    }

    /** A browser keeps the first name only when it came over HTTPS for this host alone. */
    private static String nombre(boolean segura) {
        return segura ? Sesiones.GALLETA_SEGURA : Sesiones.GALLETA;
    }
}
