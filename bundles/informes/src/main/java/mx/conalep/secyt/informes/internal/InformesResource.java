package mx.conalep.secyt.informes.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.extensiones.Documento;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.informes.FuenteInforme;
import mx.conalep.secyt.informes.Informes;
import mx.conalep.secyt.informes.ParametroInforme;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reports: which there are, and each in the format asked for. */
@Component(service = Recurso.class)
@Path("informes")
public final class InformesResource implements Recurso {

    private final Informes informes;

    /** Answers from the sources that are present. */
    @Activate
    public InformesResource(@Reference Informes informes) {
        this.informes = informes;
    }

    /**
     * A report on offer.
     *
     * @param clave key
     * @param titulo for people
     * @param descripcion what it tells
     * @param parametros what it takes
     */
    public record Oferta(String clave, String titulo, String descripcion, List<ParametroInforme> parametros) {

        static Oferta de(FuenteInforme fuente) {
            return new Oferta(fuente.clave(), fuente.titulo(), fuente.descripcion(), fuente.parametros());
        }
    }

    /** Which reports there are for the caller. */
    @GET
    @Permite
    @Produces(MediaType.APPLICATION_JSON)
    public Pagina<Oferta> listar(
            @Context SecurityContext contexto,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(informes.listar(Identidad.de(contexto)), Paginacion.de(pagina, tamano))
                .map(Oferta::de);
    }

    /** One report as a file; its own parameters depend on it, {@code formato} is csv unless given. */
    @GET
    @Path("{clave}")
    @Permite
    public Response ver(@Context SecurityContext contexto, @Context UriInfo uri, @PathParam("clave") String clave)
            throws IOException {
        Informes.Emitido emitido = informes.emitir(Identidad.de(contexto), clave, primeros(uri.getQueryParameters()));
        return Response.ok(contenido(emitido.documento()), emitido.tipoMedio())
                .header(HttpHeaders.CONTENT_LENGTH, emitido.documento().tamano())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + emitido.archivo() + "\"")
                .build();
    }

    private static StreamingOutput contenido(Documento documento) {
        return salida -> {
            try (documento) {
                documento.copiar(salida);
            }
        };
    }

    private static Map<String, String> primeros(MultivaluedMap<String, String> consulta) {
        Map<String, String> primeros = new LinkedHashMap<>();
        consulta.keySet().forEach(clave -> primeros.put(clave, consulta.getFirst(clave)));
        return primeros;
    }
}
