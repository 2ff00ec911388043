package mx.conalep.secyt.seguimiento.internal.meta;

import java.sql.SQLException;
import java.util.Collection;
import java.util.TreeSet;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;

/** One row for each state, taken first by whoever changes its goals or agrees on them: neither misses the other. */
public final class Candado {

    private static final String TOMAR = "UPDATE meta_candado SET turno = turno + 1 WHERE entidad = ?";

    private Candado() {}

    /** Waits for those of some states, in order. */
    public static void tomar(TxSession session, Collection<String> entidades) throws SQLException {
        for (String entidad : new TreeSet<>(entidades)) {
            Query.of(TOMAR, entidad).update(session);
        }
    }

    /** Waits for all. */
    public static void tomarTodos(TxSession session) throws SQLException {
        tomar(
                session,
                Query.of("SELECT entidad FROM meta_candado ORDER BY entidad").list(session, row -> row.getString(1)));
    }
}
