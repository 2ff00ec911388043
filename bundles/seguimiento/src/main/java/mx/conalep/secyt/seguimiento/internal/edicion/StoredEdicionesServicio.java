package mx.conalep.secyt.seguimiento.internal.edicion;

import java.util.List;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Servicios;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** From a service to the editions in which it counted. */
@Component
public final class StoredEdicionesServicio implements EdicionesServicio {

    private static final String LISTAR = "SELECT o.folio, e.version, e.mes, e.regularizacion, c.momento,"
            + " CASE WHEN c.folio IS NULL THEN true ELSE false END FROM edicion_servicio e"
            + " JOIN edicion_acto c ON c.acto = e.acto JOIN edicion_acto o ON o.acto = c.edicion"
            + " WHERE e.folio = ? ORDER BY c.acto, e.regularizacion";

    private final Tx tx;
    private final Servicios servicios;

    @Activate
    public StoredEdicionesServicio(@Reference Tx tx, @Reference Servicios servicios) {
        this.tx = tx;
        this.servicios = servicios;
    }

    @Override
    public List<EdicionDeServicio> listar(Identidad quien, String folio) {
        servicios.leer(quien, folio);
        return tx.read(s -> Query.of(LISTAR, folio)
                .list(
                        s,
                        f -> new EdicionDeServicio(
                                f.getString(1),
                                f.getInt(2),
                                f.getInt(3),
                                f.getBoolean(4),
                                f.getBoolean(6),
                                f.getTimestamp(5).toInstant())));
    }
}
