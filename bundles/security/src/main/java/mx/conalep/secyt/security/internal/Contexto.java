package mx.conalep.secyt.security.internal;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Arrays;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

/** Who calls, as resources see it. */
record Contexto(Identidad identidad, boolean segura, String esquema) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
        return identidad;
    }

    @Override
    public boolean isUserInRole(String rol) {
        return Arrays.stream(Rol.values()).anyMatch(r -> r.name().equals(rol) && identidad.tiene(r));
    }

    @Override
    public boolean isSecure() {
        return segura;
    }

    @Override
    public String getAuthenticationScheme() {
        return esquema;
    }
}
