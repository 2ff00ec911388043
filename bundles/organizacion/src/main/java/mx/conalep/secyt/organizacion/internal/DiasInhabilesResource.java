package mx.conalep.secyt.organizacion.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.DiasInhabiles;
import mx.conalep.secyt.organizacion.DiasInhabiles.Anual;
import mx.conalep.secyt.organizacion.DiasInhabiles.DiaInhabil;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Days that are not worked. */
@Component(service = Recurso.class)
@Path("dias-inhabiles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DiasInhabilesResource implements Recurso {

    private final DiasInhabiles dias;
    private final CalendarioHabil calendario;

    /** With the use cases. */
    @Activate
    public DiasInhabilesResource(@Reference DiasInhabiles dias, @Reference CalendarioHabil calendario) {
        this.dias = dias;
        this.calendario = calendario;
    }

    /** What a unit declares for a year. */
    record Declaracion(List<Dia> dias) {}

    /** One day of it. */
    record Dia(@Nullable LocalDate dia, @Nullable String motivo) {}

    /** Those that hold for a unit in a year; the nation's and this year's when not said. */
    @GET
    @Permite
    public Response leer(
            @QueryParam("unidad") @Nullable String unidad, @QueryParam("ejercicio") @Nullable Integer ejercicio) {
        return respuesta(dias.leer(unidad(unidad), ejercicio(ejercicio)));
    }

    /** Replaces those that the unit itself declares for the year. */
    @PUT
    @Permite({Rol.ADMINISTRADOR, Rol.UNIDAD_ESTATAL})
    public Response declarar(
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Declaracion declaracion,
            @Context SecurityContext contexto) {
        int version = IfMatch.exigir(ifMatch);
        List<DiaInhabil> suyos =
                declaracion.dias().stream().map(DiasInhabilesResource::dia).toList();
        return respuesta(dias.declarar(Identidad.de(contexto), unidad(unidad), ejercicio(ejercicio), version, suyos));
    }

    private static DiaInhabil dia(Dia d) {
        new Validacion().presente(d.dia(), "dias.dia").terminar();
        return new DiaInhabil(
                Objects.requireNonNull(d.dia()), Optional.ofNullable(d.motivo()).orElse(""), null);
    }

    private static String unidad(@Nullable String unidad) {
        return unidad == null ? Unidad.NACIONAL : unidad;
    }

    private int ejercicio(@Nullable Integer ejercicio) {
        return ejercicio == null ? calendario.hoy().getYear() : ejercicio;
    }

    private static Response respuesta(Anual anual) {
        return Response.ok(anual).tag(IfMatch.etiqueta(anual.version())).build();
    }
}
