package mx.conalep.secyt.catalogo.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import java.util.List;
import mx.conalep.secyt.archive.Descarga;
import mx.conalep.secyt.catalogo.CartaDescriptiva;
import mx.conalep.secyt.catalogo.Cartas;
import mx.conalep.secyt.catalogo.Cartas.Carta;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The carta descriptiva of an offer; its entity tag is its version, 0 while there is none. */
@Component(service = Recurso.class)
@Path("ofertas/{clave}/carta")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CartasResource implements Recurso {

    private final Cartas cartas;

    /** With these. */
    @Activate
    public CartasResource(@Reference Cartas cartas) {
        this.cartas = cartas;
    }

    /**
     * The next version.
     *
     * @param contenido all of it
     * @param motivo why it is made
     */
    public record Nueva(
            @Nullable CartaDescriptiva contenido, @Nullable String motivo) {}

    /** A version; the latest unless one is named. */
    @GET
    @Permite
    public Response leer(@PathParam("clave") String clave, @QueryParam("version") @Nullable Integer version) {
        return respuesta(exigir(clave, version));
    }

    /** All versions, the latest first. */
    @GET
    @Path("versiones")
    @Permite
    public Pagina<Carta> historia(@PathParam("clave") String clave) {
        List<Carta> historia = cartas.historia(clave);
        return Pagina.de(historia.size(), historia);
    }

    /** A version as PDF. */
    @GET
    @Path("documento")
    @Produces("application/pdf")
    @Permite
    public Response documento(@PathParam("clave") String clave, @QueryParam("version") @Nullable Integer version) {
        Carta carta = exigir(clave, version);
        StreamingOutput pdf = salida -> cartas.pdf(carta, salida);
        return Response.ok(pdf, "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Descarga.adjunto("carta-" + carta.oferta() + "-" + carta.version() + ".pdf"))
                .build();
    }

    /** Writes the next version. */
    @PUT
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR})
    public Response guardar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Nueva nueva,
            @Context SecurityContext contexto) {
        int version = IfMatch.exigir(ifMatch);
        CartaDescriptiva contenido = nueva.contenido();
        if (contenido == null) {
            throw Problema.campo("contenido", "Falta «contenido»: es obligatorio.", null);
        }
        return respuesta(cartas.guardar(Identidad.de(contexto), clave, version, contenido, nueva.motivo()));
    }

    private Carta exigir(String clave, @Nullable Integer version) {
        return cartas.historia(clave).stream()
                .filter(c -> version == null || c.version() == version)
                .findFirst()
                .orElseThrow(() -> Problema.noExiste("una carta descriptiva", clave));
    }

    private static Response respuesta(Carta carta) {
        return Response.ok(carta).tag(IfMatch.etiqueta(carta.version())).build();
    }
}
