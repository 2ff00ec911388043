package mx.conalep.secyt.portal.internal.acceso;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import mx.conalep.secyt.security.Sesiones;

/** The session's cookie: out of reach of scripts and of forms on other sites; over HTTPS bound to this host. */
final class Galletas {

    private Galletas() {}

    static Optional<String> leer(HttpServletRequest peticion) {
        Cookie[] galletas = peticion.getCookies();
        return Stream.ofNullable(galletas)
                .flatMap(Arrays::stream)
                .filter(g -> nombre(peticion).equals(g.getName()))
                .map(Cookie::getValue)
                .filter(v -> !v.isEmpty())
                .findFirst();
    }

    static String poner(HttpServletRequest peticion, String token) {
        return nombre(peticion) + "=" + token + atributos(peticion);
    }

    static String quitar(HttpServletRequest peticion) {
        return nombre(peticion) + "=" + atributos(peticion) + "; Max-Age=0";
    }

    private static String nombre(HttpServletRequest peticion) {
        return peticion.isSecure() ? Sesiones.GALLETA_SEGURA : Sesiones.GALLETA;
    }

    private static String atributos(HttpServletRequest peticion) {
        return "; Path=/; HttpOnly; SameSite=Lax" + (peticion.isSecure() ? "; Secure" : "");
    }
}
