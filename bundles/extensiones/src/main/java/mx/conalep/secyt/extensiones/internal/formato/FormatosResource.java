package mx.conalep.secyt.extensiones.internal.formato;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import mx.conalep.secyt.extensiones.FormatoDisponible;
import mx.conalep.secyt.extensiones.Formatos;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Report formats that the caller may use. */
@Component(service = Recurso.class)
@Path("formatos")
@Produces(MediaType.APPLICATION_JSON)
public final class FormatosResource implements Recurso {

    private final Formatos formatos;

    /** Answers from the enabled formats. */
    @Activate
    public FormatosResource(@Reference Formatos formatos) {
        this.formatos = formatos;
    }

    /**
     * A format as it travels.
     *
     * @param id key for {@code formato=}
     * @param nombre for people
     * @param tipoMedio media type
     * @param extension of the file
     * @param bundle that brings it
     */
    public record Formato(String id, String nombre, String tipoMedio, String extension, String bundle) {

        static Formato de(FormatoDisponible formato) {
            return new Formato(
                    formato.id(), formato.nombre(), formato.tipoMedio(), formato.extension(), formato.bundle());
        }
    }

    /** All that the caller may use. */
    @GET
    @Permite
    public Pagina<Formato> listar(
            @Context SecurityContext contexto,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(formatos.listar(Identidad.de(contexto)), Paginacion.de(pagina, tamano))
                .map(Formato::de);
    }
}
