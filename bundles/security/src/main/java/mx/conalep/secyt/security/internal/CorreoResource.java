package mx.conalep.secyt.security.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Set;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Correos;
import mx.conalep.secyt.security.Correos.Preferencia;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The caller's own address and what he wants to get there. */
@Component(service = Recurso.class)
@Path("mi-correo")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CorreoResource implements Recurso {

    private final Correos correos;

    /** With the use cases. */
    @Activate
    public CorreoResource(@Reference Correos correos) {
        this.correos = correos;
    }

    /** What he chose. */
    record Cuerpo(@Nullable String correo, @Nullable Set<String> silenciados) {}

    /** What the caller chose. */
    @GET
    @Permite
    public Preferencia leer(@Context SecurityContext contexto) {
        return correos.leer(Identidad.de(contexto));
    }

    /** Replaces it. */
    @PUT
    @Permite
    public Preferencia cambiar(@Nullable Cuerpo cuerpo, @Context SecurityContext contexto) {
        Cuerpo c = CuerposCuenta.exigir(cuerpo);
        Set<String> silenciados = c.silenciados() == null ? Set.of() : c.silenciados();
        return correos.cambiar(Identidad.de(contexto), new Preferencia(c.correo(), silenciados));
    }
}
