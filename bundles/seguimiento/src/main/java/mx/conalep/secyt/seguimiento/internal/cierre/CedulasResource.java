package mx.conalep.secyt.seguimiento.internal.cierre;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Cedula;
import mx.conalep.secyt.seguimiento.Cierre;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /cedulas}. */
@Component(service = Recurso.class)
@Path("cedulas")
@Produces(MediaType.APPLICATION_JSON)
public final class CedulasResource implements Recurso {

    private final Cierre cierre;

    @Activate
    public CedulasResource(@Reference Cierre cierre) {
        this.cierre = cierre;
    }

    /** The signed scan, as the archive names it. */
    public record Firmada(@Nullable Long archivo) {}

    /** The newest hundred within the scope of the caller. */
    @GET
    @Permite
    public Pagina<Cedula> listar(@Context SecurityContext contexto, @QueryParam("unidad") @Nullable String unidad) {
        List<Cedula> todas = cierre.cedulas(Identidad.de(contexto), unidad);
        return Pagina.de(todas.size(), todas);
    }

    /** One, as JSON or with {@code formato=pdf} as PDF. */
    @GET
    @Path("{folio}")
    @Permite
    public Response leer(
            @Context SecurityContext contexto,
            @PathParam("folio") String folio,
            @QueryParam("formato") @Nullable String formato) {
        Cedula cedula = cierre.cedula(Identidad.de(contexto), folio);
        if (formato == null || formato.equals("json")) {
            return Response.ok(cedula).build();
        }
        if (!formato.equals("pdf")) {
            throw Problema.campo("formato", "Use json o pdf.", formato);
        }
        StreamingOutput pdf = salida -> cierre.pdf(cedula, salida);
        return Response.ok(pdf, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, Descarga.adjunto(folio + ".pdf"))
                .build();
    }

    /** Attaches the signed scan. */
    @PUT
    @Path("{folio}/firmada")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite(Rol.DIRECTOR)
    public Cedula firmar(@Context SecurityContext contexto, @PathParam("folio") String folio, Firmada firmada) {
        return cierre.firmar(Identidad.de(contexto), folio, firmada.archivo());
    }

    /** Whether what somebody holds is in force; open to all. */
    @GET
    @Path("{folio}/verificacion")
    @PermitAll
    public Cierre.Constancia verificar(@PathParam("folio") String folio, @QueryParam("h") @Nullable String huella) {
        return cierre.verificar(folio, huella == null ? "" : huella)
                .orElseThrow(() -> Problema.noExiste("una cédula con esa huella", folio));
    }
}
