package mx.conalep.secyt.informes.internal.edicion;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.TreeMap;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.informes.edicion.Comprobacion;
import mx.conalep.secyt.informes.edicion.Comprobador;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /verificar}: whether a printed copy is in force; for everybody. */
@Component(service = Recurso.class)
@Path("verificar")
@Produces(MediaType.APPLICATION_JSON)
public final class VerificarResource implements Recurso {

    private final Comprobador comprobador;

    /** With the check. */
    @Activate
    public VerificarResource(@Reference Comprobador comprobador) {
        this.comprobador = comprobador;
    }

    /** What is known of a folio with that hash. */
    @GET
    @PermitAll
    public Map<String, Object> verificar(
            @QueryParam("folio") @Nullable String folio, @QueryParam("h") @Nullable String huella) {
        new Validacion().presente(folio, "folio").presente(huella, "h").terminar();
        return publico(comprobador.comprobar(String.valueOf(folio), String.valueOf(huella)));
    }

    private static Map<String, Object> publico(Comprobacion c) {
        Map<String, Object> publico = new TreeMap<>(Map.of("estado", c.estado(), "folio", c.folio()));
        if (c.estado() != Comprobacion.Estado.NO_COINCIDE) {
            publico.putAll(Map.of("titulo", c.titulo(), "emisor", c.emisor(), "fecha", c.fecha()));
            publico.put("sustituida", c.sustituida());
        }
        return publico;
    }
}
