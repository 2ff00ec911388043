package mx.conalep.secyt.seguimiento.internal.indicador;

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
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /indicadores}. */
@Component(service = Recurso.class)
@Path("indicadores")
@Produces(MediaType.APPLICATION_JSON)
public final class IndicadoresResource implements Recurso {

    private final Indicadores indicadores;
    private final StoredFichas fichas;

    @Activate
    public IndicadoresResource(@Reference Indicadores indicadores, @Reference StoredFichas fichas) {
        this.indicadores = indicadores;
        this.fichas = fichas;
    }

    /** All indicators in their order. */
    @GET
    @Permite
    public Pagina<Indicador> listar(
            @QueryParam("pagina") @Nullable Integer pagina, @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(indicadores.listar(), Paginacion.de(pagina, tamano));
    }

    /** One indicator. */
    @GET
    @Path("{clave}")
    @Permite
    public Response leer(@PathParam("clave") String clave) {
        return respuesta(indicadores.buscar(clave).orElseThrow(() -> Problema.noExiste("un indicador", clave)));
    }

    /** Changes what the MIR asks about it. */
    @PUT
    @Path("{clave}/ficha")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite(Rol.DSTC)
    public Response cambiar(
            @Context SecurityContext contexto,
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            StoredFichas.Peticion ficha) {
        return respuesta(fichas.cambiar(Identidad.de(contexto), clave, IfMatch.exigir(ifMatch), ficha));
    }

    private static Response respuesta(Indicador indicador) {
        return Response.ok(indicador)
                .tag(IfMatch.etiqueta(indicador.fichaVersion()))
                .build();
    }
}
