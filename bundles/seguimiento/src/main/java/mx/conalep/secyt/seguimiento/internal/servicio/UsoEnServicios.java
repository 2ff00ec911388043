package mx.conalep.secyt.seguimiento.internal.servicio;

import java.sql.SQLException;
import java.time.Instant;
import mx.conalep.secyt.catalogo.UsoOfertas;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import org.osgi.service.component.annotations.Component;

/** Services use offers. */
@Component
public final class UsoEnServicios implements UsoOfertas {

    @Override
    public boolean usadaDesde(TxSession session, long oferta, Instant momento) throws SQLException {
        return Query.of("SELECT COUNT(*) FROM servicio WHERE oferta_id = ? AND capturado_en > ?", oferta, momento)
                        .number(session)
                > 0;
    }
}
