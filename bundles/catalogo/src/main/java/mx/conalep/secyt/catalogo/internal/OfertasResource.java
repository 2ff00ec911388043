package mx.conalep.secyt.catalogo.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import mx.conalep.secyt.catalogo.CambiosOferta;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue. */
@Component(service = Recurso.class)
@Path("ofertas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class OfertasResource implements Recurso {

    private final CatalogoOfertas ofertas;
    private final Idempotencia idempotencia;

    /** With the catalogue. */
    @Activate
    public OfertasResource(@Reference CatalogoOfertas ofertas, @Reference Idempotencia idempotencia) {
        this.ofertas = ofertas;
        this.idempotencia = idempotencia;
    }

    /** Search, in order of key. */
    @GET
    @Permite
    public Pagina<OfertaJson> listar(
            @QueryParam("texto") @Nullable String texto,
            @QueryParam("linea") @Nullable String linea,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("area") @Nullable String area,
            @QueryParam("modalidad") @Nullable String modalidad,
            @QueryParam("activa") @Nullable Boolean activa,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return ofertas.listar(
                        new Ofertas.Busqueda(texto, linea, unidad, area, modalidad, activa),
                        Paginacion.de(pagina, tamano))
                .map(o -> OfertaJson.de(o, List.of()));
    }

    /** One offer. */
    @GET
    @Path("{clave}")
    @Permite
    public Response leer(@PathParam("clave") String clave) {
        return respuesta(Response.ok(), actual(clave), List.of());
    }

    /** Adds an offer. */
    @POST
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR})
    public Response crear(
            OfertaJson.Datos datos, @Context ContainerRequestContext peticion, @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        Oferta nueva = datos.oferta();
        List<String> avisos = ofertas.parecidas(nueva.linea(), nueva.nombre());
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> ofertas.crear(quien.con(antes), nueva),
                o -> respuesta(Response.created(URI.create("ofertas/" + o.clave())), o, avisos));
    }

    /** Changes an offer. */
    @PUT
    @Path("{clave}")
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR})
    public Response cambiar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            OfertaJson.Datos datos,
            @Context SecurityContext contexto) {
        int version = IfMatch.exigir(ifMatch);
        Oferta cambio = datos.cambio(actual(clave));
        return respuesta(Response.ok(), ofertas.cambiar(Identidad.de(contexto), version, cambio), List.of());
    }

    /** What it was like, the latest version first. */
    @GET
    @Path("{clave}/versiones")
    @Permite
    public Pagina<CambiosOferta.Version> versiones(@PathParam("clave") String clave) {
        List<CambiosOferta.Version> versiones = ofertas.versiones(clave);
        return Pagina.de(versiones.size(), versiones);
    }

    /** Retires it from a day on; without a day, takes that back. */
    @POST
    @Path("{clave}/retiro")
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR})
    public Response retirar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            CambiosOferta.Retiro retiro,
            @Context SecurityContext contexto) {
        int version = IfMatch.exigir(ifMatch);
        return respuesta(Response.ok(), ofertas.retirar(Identidad.de(contexto), clave, version, retiro), List.of());
    }

    private Oferta actual(String clave) {
        return ofertas.buscar(clave).orElseThrow(() -> Problema.noExiste("una oferta", clave));
    }

    private static Response respuesta(Response.ResponseBuilder respuesta, Oferta oferta, List<String> avisos) {
        return respuesta
                .entity(OfertaJson.de(oferta, avisos))
                .tag(IfMatch.etiqueta(oferta.version()))
                .build();
    }
}
