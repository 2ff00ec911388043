package mx.conalep.secyt.seguimiento.internal.cierre;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Muestra;
import mx.conalep.secyt.seguimiento.Muestras;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /muestras}. */
@Component(service = Recurso.class)
@Path("muestras")
@Produces(MediaType.APPLICATION_JSON)
public final class MuestrasResource implements Recurso {

    private final Muestras muestras;
    private final Idempotencia idempotencia;

    @Activate
    public MuestrasResource(@Reference Muestras muestras, @Reference Idempotencia idempotencia) {
        this.muestras = muestras;
        this.idempotencia = idempotencia;
    }

    /** What was seen; without a finding the record agrees. */
    public record Visto(@Nullable String hallazgo) {}

    /** Why one goes on. */
    public record Decision(@Nullable String motivo) {}

    /** Draws a sample. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CST, Rol.CSC})
    public Response sacar(
            @Context SecurityContext contexto, @Context ContainerRequestContext peticion, Muestra.Peticion pedida) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> muestras.sacar(quien.con(antes), pedida),
                m -> Response.created(URI.create("muestras/" + m.id()))
                        .entity(m)
                        .build());
    }

    /** Samples within the scope of the caller. */
    @GET
    @Permite
    public Pagina<Muestra> listar(
            @Context SecurityContext contexto,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("trimestre") @Nullable Integer trimestre) {
        List<Muestra> todas = muestras.listar(Identidad.de(contexto), ejercicio, trimestre);
        return Pagina.de(todas.size(), todas);
    }

    /** One sample. */
    @GET
    @Path("{id}")
    @Permite
    public Muestra leer(@Context SecurityContext contexto, @PathParam("id") String id) {
        return muestras.leer(Identidad.de(contexto), id);
    }

    /** Says what was seen in a record. */
    @PUT
    @Path("{id}/registros/{folio}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CST, Rol.CSC})
    public Muestra revisar(
            @Context SecurityContext contexto,
            @PathParam("id") String id,
            @PathParam("folio") String folio,
            Visto visto) {
        return muestras.revisar(Identidad.de(contexto), id, folio, visto.hallazgo());
    }

    /** Goes on although something was found. */
    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Muestra decidir(@Context SecurityContext contexto, @PathParam("id") String id, Decision decision) {
        return muestras.decidir(Identidad.de(contexto), id, decision.motivo());
    }
}
