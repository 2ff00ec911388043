package mx.conalep.secyt.security.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import mx.conalep.secyt.http.Problema;

/** Refuses what another site makes a browser send. */
final class Procedencia {

    private static final Set<String> SEGUROS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> PROPIAS = Set.of("same-origin", "none");

    private Procedencia() {}

    /** Checks what the browser itself says of where an unsafe request comes from; programs say nothing. */
    static void exigirPropia(ContainerRequestContext peticion) {
        String sitio = peticion.getHeaderString("Sec-Fetch-Site");
        String origen = peticion.getHeaderString("Origin");
        boolean ajena = (sitio != null && !PROPIAS.contains(sitio)) || (origen != null && !esPropio(origen, peticion));
        if (cambia(peticion) && ajena) {
            throw csrf("La petición viene de otro sitio; haga el cambio desde las páginas de SECyT.");
        }
    }

    /** Checks the token of the session in an unsafe request. */
    static void exigirToken(ContainerRequestContext peticion, String esperado) {
        String recibido = peticion.getHeaderString("X-CSRF-Token");
        if (cambia(peticion) && (recibido == null || !Secretos.iguales(recibido, esperado))) {
            throw csrf("Envíe en la cabecera X-CSRF-Token el valor «csrf» de su sesión (GET /sesion).");
        }
    }

    private static boolean cambia(ContainerRequestContext peticion) {
        return !SEGUROS.contains(peticion.getMethod());
    }

    /** Compares host and port only: behind a proxy the scheme differs. */
    private static boolean esPropio(String origen, ContainerRequestContext peticion) {
        String host = peticion.getHeaderString(HttpHeaders.HOST);
        try {
            String autoridad = URI.create(origen).getAuthority();
            return host != null && host.toLowerCase(Locale.ROOT).equals(autoridad);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Problema csrf(String mensaje) {
        return Problema.prohibido("csrf", mensaje);
    }
}
