package mx.conalep.secyt.organizacion.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Permite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The 32 federal entities. */
@Component(service = Recurso.class)
@Path("entidades")
@Produces(MediaType.APPLICATION_JSON)
public final class EntidadesResource implements Recurso {

    private final Tx tx;

    /** With where they are read; the tree is demanded because its first start seeds them. */
    @Activate
    public EntidadesResource(@Reference Tx tx, @Reference ArbolEnMemoria sembrado) {
        this.tx = tx;
    }

    /** All of them, by key. */
    @GET
    @Permite
    public Pagina<EntidadJson> listar() {
        List<EntidadJson> todas =
                tx.read(s -> s.em().createQuery("select e from EntidadEntity e order by e.clave", EntidadEntity.class)
                        .getResultStream()
                        .map(EntidadEntity::toRecord)
                        .toList());
        return Pagina.de(todas.size(), todas);
    }
}
