package mx.conalep.secyt.security.internal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Sesiones;
import mx.conalep.secyt.security.Sesiones.Sesion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds out who calls: by the Basic header, or else by the cookie of a session. */
@Component(service = Recurso.class)
@Provider
@Priority(Priorities.AUTHENTICATION)
public final class AutenticacionFilter implements ContainerRequestFilter, Recurso {

    /** Property of the request under which its session is found. */
    static final String SESION = AutenticacionFilter.class.getName() + ".sesion";

    private final Acceso acceso;
    private final Sesiones sesiones;

    /** With what knows accounts and sessions. */
    @Activate
    public AutenticacionFilter(@Reference Acceso acceso, @Reference Sesiones sesiones) {
        this.acceso = acceso;
        this.sesiones = sesiones;
    }

    @Override
    public void filter(ContainerRequestContext peticion) {
        Procedencia.exigirPropia(peticion);
        String cabecera = peticion.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (cabecera != null) {
            Basico basico = Basico.leer(cabecera).orElseThrow(Acceso::incorrecta);
            aceptar(peticion, acceso.recordar(basico.cuenta(), basico.contrasena()), SecurityContext.BASIC_AUTH);
        } else {
            Galleta.leer(peticion).flatMap(sesiones::buscar).ifPresent(s -> aceptar(peticion, s));
        }
    }

    private static void aceptar(ContainerRequestContext peticion, Sesion sesion) {
        Procedencia.exigirToken(peticion, sesion.csrf());
        peticion.setProperty(SESION, sesion);
        aceptar(peticion, sesion.identidad(), SecurityContext.FORM_AUTH);
    }

    private static void aceptar(ContainerRequestContext peticion, Identidad identidad, String esquema) {
        boolean segura = peticion.getSecurityContext().isSecure();
        peticion.setSecurityContext(new Contexto(identidad, segura, esquema));
    }
}
