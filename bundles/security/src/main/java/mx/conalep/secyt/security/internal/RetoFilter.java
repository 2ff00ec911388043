package mx.conalep.secyt.security.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import mx.conalep.secyt.http.Recurso;
import org.osgi.service.component.annotations.Component;

/** Tells programs how to log in; pages have their own form, and the header would make browsers show another. */
@Component(service = Recurso.class)
@Provider
public final class RetoFilter implements ContainerResponseFilter, Recurso {

    private static final String RETO = "Basic realm=\"SECyT\", charset=\"UTF-8\"";

    @Override
    public void filter(ContainerRequestContext peticion, ContainerResponseContext respuesta) {
        if (respuesta.getStatus() == 401 && !esPagina(peticion)) {
            respuesta.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, RETO);
        }
    }

    private static boolean esPagina(ContainerRequestContext peticion) {
        return "secyt".equals(peticion.getHeaderString("X-Requested-With"))
                || peticion.getHeaderString(HttpHeaders.COOKIE) != null;
    }
}
