package mx.conalep.secyt.procedimientos.internal.expediente;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.procedimientos.Conclusion;
import mx.conalep.secyt.procedimientos.Expedientes;
import mx.conalep.secyt.procedimientos.ResumenExpediente;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is done in the activities of a case; the use cases check whose turn it is. */
@Component(service = Recurso.class)
@Path("expedientes/{id}/actividades/{actividad}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ActividadesResource implements Recurso {

    private final Expedientes expedientes;
    private final Idempotencia idempotencia;

    /** With the use cases. */
    @Activate
    public ActividadesResource(@Reference Expedientes expedientes, @Reference Idempotencia idempotencia) {
        this.expedientes = expedientes;
        this.idempotencia = idempotencia;
    }

    /** Ends it, or the part of the caller's unit in it. */
    @POST
    @Path("conclusion")
    @Permite
    public Response concluir(
            @PathParam("id") long id,
            @PathParam("actividad") String a,
            Cuerpos.@Nullable Cierre cierre,
            @Context ContainerRequestContext peticion) {
        return una(peticion, quien -> expedientes.concluir(quien, id, a, de(cierre)));
    }

    /** Acknowledges what is only received. */
    @POST
    @Path("acuse")
    @Permite
    public Response acusar(
            @PathParam("id") long id,
            @PathParam("actividad") String a,
            Cuerpos.@Nullable Cierre cierre,
            @Context ContainerRequestContext peticion) {
        return una(peticion, quien -> expedientes.concluir(quien, id, a, de(cierre)));
    }

    /** Begins an optional one. */
    @POST
    @Path("inicio")
    @Permite
    public Response iniciar(
            @PathParam("id") long id,
            @PathParam("actividad") String a,
            Cuerpos.@Nullable Motivo motivo,
            @Context ContainerRequestContext peticion) {
        return una(
                peticion, quien -> expedientes.iniciar(quien, id, a, motivo == null ? "" : Cuerpos.o(motivo.motivo())));
    }

    /** Starts the procedure that it calls. */
    @POST
    @Path("llamadas")
    @Permite
    public Response llamar(
            @PathParam("id") long id,
            @PathParam("actividad") String a,
            Cuerpos.Llamada llamada,
            @Context ContainerRequestContext peticion) {
        return una(peticion, quien -> expedientes.llamar(quien, id, a, llamada.llamado()));
    }

    /** Issues the oficio to those whom it asks. */
    @POST
    @Path("solicitud")
    @Permite
    public Response solicitar(
            @PathParam("id") long id,
            @PathParam("actividad") String a,
            Cuerpos.@Nullable Cierre cierre,
            @Context ContainerRequestContext peticion) {
        return una(
                peticion,
                quien -> expedientes.solicitar(quien, id, a, de(cierre).comentario()));
    }

    /** Lists those who are not waited for. */
    @POST
    @Path("faltantes")
    @Permite
    public Response justificar(
            @PathParam("id") long id,
            @PathParam("actividad") String a,
            Cuerpos.Faltantes faltantes,
            @Context ContainerRequestContext peticion) {
        return una(
                peticion,
                quien -> expedientes.justificar(
                        quien, id, a, Cuerpos.lista(faltantes.unidades()), Cuerpos.o(faltantes.motivo())));
    }

    /** Registers the fact for which it waits. */
    @POST
    @Path("hechos")
    @Permite
    public Response registrar(
            @PathParam("id") long id,
            @PathParam("actividad") String a,
            Cuerpos.@Nullable Cierre cierre,
            @Context ContainerRequestContext peticion) {
        return una(peticion, quien -> expedientes.registrar(quien, id, a, de(cierre)));
    }

    /** Adds evidence. */
    @POST
    @Path("evidencias")
    @Permite
    public Response adjuntar(
            @PathParam("id") long id,
            @PathParam("actividad") String a,
            Cuerpos.Cierre cierre,
            @Context ContainerRequestContext peticion) {
        return una(
                peticion, quien -> expedientes.adjuntar(quien, id, a, Cuerpos.o(cierre.clase()), cierre.conclusion()));
    }

    /** Takes back its conclusion. */
    @POST
    @Path("deshacer")
    @Permite
    public Response deshacer(
            @PathParam("id") long id,
            @PathParam("actividad") String a,
            Cuerpos.Motivo motivo,
            @Context ContainerRequestContext peticion) {
        return una(
                peticion,
                quien -> expedientes.deshacer(quien, id, a, motivo.participante(), Cuerpos.o(motivo.motivo())));
    }

    private static Conclusion de(Cuerpos.@Nullable Cierre cierre) {
        return cierre == null ? Conclusion.de("") : cierre.conclusion();
    }

    private Response una(ContainerRequestContext peticion, Function<Identidad, ResumenExpediente> accion) {
        Identidad quien = Identidad.de(peticion.getSecurityContext());
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> accion.apply(quien.con(antes)),
                resumen -> Response.ok(resumen).build());
    }
}
