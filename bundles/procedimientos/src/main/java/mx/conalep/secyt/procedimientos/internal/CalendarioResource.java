package mx.conalep.secyt.procedimientos.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.procedimientos.CalendarioObligaciones;
import mx.conalep.secyt.procedimientos.Obligacion;
import mx.conalep.secyt.procedimientos.Vencimiento;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What units owe, and by when. */
@Component(service = Recurso.class)
@Path("calendario")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CalendarioResource implements Recurso {

    private final CalendarioObligaciones obligaciones;
    private final CalendarioHabil calendario;

    /** With the use cases. */
    @Activate
    public CalendarioResource(@Reference CalendarioObligaciones obligaciones, @Reference CalendarioHabil calendario) {
        this.obligaciones = obligaciones;
        this.calendario = calendario;
    }

    /** That a unit has met what the system cannot see. */
    record Declaracion(
            @Nullable String obligacion,
            @Nullable String periodo,
            @Nullable String unidad,
            @Nullable String evidencia) {}

    /** Where a feed lies; whoever knows the address reads it. */
    record Suscripcion(String ruta) {}

    /** What falls due; the next quarter of the caller's units when nothing is said. */
    @GET
    @Permite
    public Pagina<Vencimiento> listar(
            @Context SecurityContext contexto,
            @QueryParam("desde") @Nullable LocalDate desde,
            @QueryParam("hasta") @Nullable LocalDate hasta,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("obligacion") @Nullable String obligacion,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        Paginacion paginacion = Paginacion.de(pagina, tamano);
        LocalDate inicio = Optional.ofNullable(desde).orElseGet(() -> calendario.hoy());
        LocalDate fin = Optional.ofNullable(hasta).orElseGet(() -> inicio.plusMonths(3));
        return Pagina.de(
                obligaciones.vencimientos(Identidad.de(contexto), inicio, fin, unidad, obligacion), paginacion);
    }

    /** All obligations, with clause and rule. */
    @GET
    @Path("obligaciones")
    @Permite
    public List<Obligacion> obligaciones() {
        return obligaciones.obligaciones();
    }

    /** Declares that a unit has met one. */
    @POST
    @Path("cumplimientos")
    @Permite
    public void declarar(@Context SecurityContext contexto, Declaracion d) {
        new Validacion()
                .presente(d.obligacion(), "obligacion")
                .presente(d.periodo(), "periodo")
                .presente(d.unidad(), "unidad")
                .presente(d.evidencia(), "evidencia")
                .terminar();
        obligaciones.declarar(
                Identidad.de(contexto),
                Objects.requireNonNull(d.obligacion()),
                Objects.requireNonNull(d.periodo()),
                Objects.requireNonNull(d.unidad()),
                Objects.requireNonNull(d.evidencia()));
    }

    /** Makes a new address of the caller's feed; the one before it ends. */
    @POST
    @Path("suscripcion")
    @Permite
    public Suscripcion suscribir(@Context SecurityContext contexto) {
        String secreto = obligaciones.suscribir(Identidad.de(contexto));
        return new Suscripcion("/api/v1/calendario/suscripcion/" + secreto + ".ics");
    }

    /** Ends the caller's feed. */
    @DELETE
    @Path("suscripcion")
    @Permite
    public void cancelar(@Context SecurityContext contexto) {
        obligaciones.cancelarSuscripcion(Identidad.de(contexto));
    }

    /** A feed; the secret in its address is who asks. */
    @GET
    @Path("suscripcion/{secreto: [A-Za-z0-9_-]{43}}.ics")
    @Produces("text/calendar")
    @PermitAll
    public Response ics(@PathParam("secreto") String secreto) {
        return Response.ok(obligaciones.ics(secreto), "text/calendar;charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
