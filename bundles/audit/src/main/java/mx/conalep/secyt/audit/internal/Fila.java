package mx.conalep.secyt.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import mx.conalep.secyt.audit.Asiento;
import mx.conalep.secyt.persistence.Columns;

/** How a row of the trail, alias {@code b}, is read. */
final class Fila {

    static final String COLUMNAS = "b.id, b.momento, b.cuenta, b.accion, b.objeto, b.objeto_id, b.detalle, b.huella";

    private Fila() {}

    /** Reads the columns and, after them, the block. */
    static Asiento leer(ResultSet rs) throws SQLException {
        return new Asiento(
                rs.getLong(1),
                rs.getTimestamp(2).toInstant(),
                rs.getString(3),
                rs.getString(4),
                rs.getString(5),
                rs.getString(6),
                rs.getString(7),
                rs.getString(8),
                Columns.number(rs, 9));
    }
}
