package mx.conalep.secyt.catalogo.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import mx.conalep.secyt.catalogo.EdicionesCatalogo;
import mx.conalep.secyt.catalogo.EdicionesCatalogo.Cambio;
import mx.conalep.secyt.catalogo.EdicionesCatalogo.Edicion;
import mx.conalep.secyt.catalogo.EdicionesCatalogo.Renglon;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Published editions of the catalogue; as a file, see the report {@code catalogo}. */
@Component(service = Recurso.class)
@Path("ediciones-catalogo")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class EdicionesCatalogoResource implements Recurso {

    private final EdicionesCatalogo ediciones;
    private final Idempotencia idempotencia;

    /** With these. */
    @Activate
    public EdicionesCatalogoResource(@Reference EdicionesCatalogo ediciones, @Reference Idempotencia idempotencia) {
        this.ediciones = ediciones;
        this.idempotencia = idempotencia;
    }

    /**
     * A new edition.
     *
     * @param nota what is to be known of it
     */
    public record Nueva(@Nullable String nota) {}

    /** The newest first. */
    @GET
    @Permite
    public Pagina<Edicion> listar(
            @QueryParam("pagina") @Nullable Integer pagina, @QueryParam("tamano") @Nullable Integer tamano) {
        return ediciones.listar(Paginacion.de(pagina, tamano));
    }

    /** One. */
    @GET
    @Path("{folio}")
    @Permite
    public Edicion leer(@PathParam("folio") String folio) {
        return ediciones.leer(folio);
    }

    /** What is in it. */
    @GET
    @Path("{folio}/ofertas")
    @Permite
    public Pagina<Renglon> ofertas(
            @PathParam("folio") String folio,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(ediciones.renglones(folio), Paginacion.de(pagina, tamano));
    }

    /** What changed from it to another; to the catalogue as it is now unless one is named. */
    @GET
    @Path("{folio}/comparacion")
    @Permite
    public Pagina<Cambio> comparar(@PathParam("folio") String folio, @QueryParam("con") @Nullable String con) {
        List<Cambio> cambios = ediciones.comparar(folio, con);
        return Pagina.de(cambios.size(), cambios);
    }

    /** Freezes the catalogue as it is now. */
    @POST
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC})
    public Response emitir(Nueva nueva, @Context ContainerRequestContext peticion, @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> ediciones.emitir(quien.con(antes), nueva.nota()),
                e -> Response.created(URI.create("ediciones-catalogo/" + e.folio()))
                        .entity(e)
                        .build());
    }
}
