package mx.conalep.secyt.informes.internal.edicion;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import mx.conalep.secyt.archive.Descarga;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.Ediciones;
import mx.conalep.secyt.informes.edicion.Ediciones.Escrito;
import mx.conalep.secyt.informes.edicion.Ediciones.Filtro;
import mx.conalep.secyt.informes.edicion.Renglon;
import mx.conalep.secyt.informes.edicion.TipoEdicion;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /ediciones}: what was issued. */
@Component(service = Recurso.class)
@Path("ediciones")
@Produces(MediaType.APPLICATION_JSON)
public final class EdicionesResource implements Recurso {

    private final Ediciones ediciones;

    /** With the use cases. */
    @Activate
    public EdicionesResource(@Reference Ediciones ediciones) {
        this.ediciones = ediciones;
    }

    /** The latest first. */
    @GET
    @Permite
    public Pagina<Edicion> listar(
            @QueryParam("clave") @Nullable String clave,
            @QueryParam("tipo") @Nullable String tipo,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        Filtro filtro = new Filtro(clave, Palabras.una(TipoEdicion.class, tipo, "tipo"), ejercicio);
        return ediciones.listar(filtro, Paginacion.de(pagina, tamano));
    }

    /** One edition, or with {@code formato} its file. */
    @GET
    @Path("{folio}")
    @Produces(MediaType.WILDCARD)
    @Permite
    public Response leer(
            @Context SecurityContext contexto,
            @PathParam("folio") String folio,
            @QueryParam("formato") @Nullable String formato)
            throws IOException {
        if (formato == null || formato.isBlank()) {
            return Response.ok(ediciones.leer(folio), MediaType.APPLICATION_JSON)
                    .build();
        }
        return archivo(ediciones.escribir(Identidad.de(contexto), folio, formato));
    }

    /** Everything behind it, as a ZIP. */
    @GET
    @Path("{folio}/legajo")
    @Produces(MediaType.WILDCARD)
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC, Rol.SPDI, Rol.AUDITOR})
    public Response legajo(@Context SecurityContext contexto, @PathParam("folio") String folio) {
        return archivo(ediciones.legajo(Identidad.de(contexto), folio));
    }

    /** Services that count in it. */
    @GET
    @Path("{folio}/servicios")
    @Permite
    public Pagina<Renglon> servicios(
            @Context SecurityContext contexto,
            @PathParam("folio") String folio,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("indicador") @Nullable String indicador,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return ediciones.servicios(Identidad.de(contexto), folio, unidad, indicador, Paginacion.de(pagina, tamano));
    }

    static Response archivo(Escrito escrito) {
        StreamingOutput cuerpo = escrito.escritor()::escribir;
        return Response.ok(cuerpo, escrito.tipoMedio())
                .header(HttpHeaders.CONTENT_DISPOSITION, Descarga.adjunto(escrito.archivo()))
                .build();
    }
}
