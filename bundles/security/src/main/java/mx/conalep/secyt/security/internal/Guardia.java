package mx.conalep.secyt.security.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Arrays;
import java.util.stream.Collectors;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

/** Lets a request through to one resource method, or refuses it. */
@FunctionalInterface
interface Guardia extends ContainerRequestFilter {

    /** Of a method that says nothing. */
    Guardia CERRADO = peticion -> {
        throw Problema.prohibido("cerrado", "Esta operación no está abierta a nadie.");
    };

    @Override
    void filter(ContainerRequestContext peticion);

    /** Demands one of the roles, or just an account. */
    static Guardia para(Rol... roles) {
        return peticion -> {
            Identidad quien = Identidad.de(peticion.getSecurityContext());
            if (roles.length > 0 && !quien.tiene(roles)) {
                throw sinPuesto(roles);
            }
        };
    }

    private static Problema sinPuesto(Rol... roles) {
        String puestos = Arrays.stream(roles).map(Rol::name).collect(Collectors.joining(", "));
        return Problema.prohibido(
                "sin-puesto",
                "Su cuenta no tiene hoy un puesto que lo permita; lo puede hacer quien sea: " + puestos + ".");
    }
}
