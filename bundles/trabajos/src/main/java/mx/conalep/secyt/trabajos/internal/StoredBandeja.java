package mx.conalep.secyt.trabajos.internal;

import java.sql.SQLException;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.trabajos.Aviso;
import mx.conalep.secyt.trabajos.Bandeja;
import org.osgi.service.component.annotations.Component;

/** Notices as rows. Of two transactions that tell the same event at once, the unique key lets one commit. */
@Component
public final class StoredBandeja implements Bandeja {

    @Override
    public void avisar(TxSession session, Aviso aviso) throws SQLException {
        if (!AvisoRows.hay(session, aviso.clave())) {
            AvisoRows.insertar(session, aviso);
        }
    }
}
