package mx.conalep.secyt.catalogo.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Map;
import mx.conalep.secyt.catalogo.DepuracionOfertas;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Words of names of offers that mean the same. */
@Component(service = Recurso.class)
@Path("sinonimos")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SinonimosResource implements Recurso {

    private final DepuracionOfertas ofertas;

    /** Of these. */
    @Activate
    public SinonimosResource(@Reference DepuracionOfertas ofertas) {
        this.ofertas = ofertas;
    }

    /**
     * How a word is read.
     *
     * @param canonica the words to read instead; null to read it as it is, a hyphen to leave it out
     */
    public record Lectura(@Nullable String canonica) {}

    /** All, by word. */
    @GET
    @Permite
    public Map<String, String> listar() {
        return ofertas.sinonimos();
    }

    /** Says how one is read. */
    @PUT
    @Path("{palabra}")
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR})
    public void cambiar(@PathParam("palabra") String palabra, Lectura lectura, @Context SecurityContext contexto) {
        ofertas.sinonimo(Identidad.de(contexto), palabra, lectura.canonica());
    }
}
