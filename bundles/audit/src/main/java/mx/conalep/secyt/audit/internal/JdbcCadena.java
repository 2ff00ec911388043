package mx.conalep.secyt.audit.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import mx.conalep.secyt.audit.Cabeza;
import mx.conalep.secyt.audit.CadenaBitacora;
import mx.conalep.secyt.persistence.TxSession;
import org.osgi.service.component.annotations.Component;

/** The head, out of the table of blocks. */
@Component
public final class JdbcCadena implements CadenaBitacora {

    private static final String ULTIMO =
            "SELECT numero, huella FROM bitacora_bloque ORDER BY numero DESC FETCH FIRST 1 ROWS ONLY";

    @Override
    public Cabeza cabeza(TxSession sesion) throws SQLException {
        try (PreparedStatement select = sesion.jdbc().prepareStatement(ULTIMO);
                ResultSet fila = select.executeQuery()) {
            return fila.next() ? new Cabeza(fila.getLong(1), fila.getString(2)) : Cabeza.NINGUNA;
        }
    }
}
