package mx.conalep.secyt.informes.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import mx.conalep.secyt.extensiones.Prueba;
import mx.conalep.secyt.extensiones.Pruebas;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.informes.PruebasFormato;
import mx.conalep.secyt.informes.PruebasFormato.Peticion;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Trials of the report formats of a plugin. */
@Component(service = Recurso.class)
@Path("extensiones/{bundle}/pruebas")
@Produces(MediaType.APPLICATION_JSON)
public final class PruebasResource implements Recurso {

    private final PruebasFormato ensayos;
    private final Pruebas pruebas;

    /** Runs and reads them. */
    @Activate
    public PruebasResource(@Reference PruebasFormato ensayos, @Reference Pruebas pruebas) {
        this.ensayos = ensayos;
        this.pruebas = pruebas;
    }

    /** Those of the caller's units, the most recent first. */
    @GET
    @Permite({Rol.ADMINISTRADOR, Rol.DCTA, Rol.DSTC, Rol.AUDITOR, Rol.UNIDAD_ESTATAL})
    public Pagina<Prueba> listar(
            @Context SecurityContext contexto,
            @PathParam("bundle") String bundle,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(pruebas.listar(Identidad.de(contexto), bundle), Paginacion.de(pagina, tamano));
    }

    /** Tries a format now; again is another trial. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.ADMINISTRADOR, Rol.DCTA, Rol.UNIDAD_ESTATAL})
    public Response probar(@Context SecurityContext contexto, @PathParam("bundle") String bundle, Peticion peticion) {
        Prueba prueba = ensayos.probar(Identidad.de(contexto), bundle, peticion);
        URI donde = URI.create("extensiones/" + bundle + "/pruebas/" + prueba.id());
        return Response.created(donde).entity(prueba).build();
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @Permite({Rol.ADMINISTRADOR, Rol.DCTA, Rol.DSTC, Rol.AUDITOR, Rol.UNIDAD_ESTATAL})
    public Prueba leer(
            @Context SecurityContext contexto, @PathParam("bundle") String bundle, @PathParam("id") String id) {
        return pruebas.leer(Identidad.de(contexto), bundle, id);
    }

    /** What the format wrote. */
    @GET
    @Path("{id}/documento")
    @Produces(MediaType.WILDCARD)
    @Permite({Rol.ADMINISTRADOR, Rol.DCTA, Rol.DSTC, Rol.AUDITOR, Rol.UNIDAD_ESTATAL})
    public Response documento(
            @Context SecurityContext contexto, @PathParam("bundle") String bundle, @PathParam("id") String id) {
        Identidad quien = Identidad.de(contexto);
        Prueba prueba = pruebas.leer(quien, bundle, id);
        return Response.ok(pruebas.documento(quien, bundle, id), prueba.tipoMedio())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + prueba.archivo() + "\"")
                .build();
    }
}
