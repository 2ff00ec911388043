package mx.conalep.secyt.procedimientos.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.persistence.Counter;
import mx.conalep.secyt.persistence.TxSession;

/** Numbers oficios without gaps: the counter's row stays locked until the transaction ends. */
final class Folios {

    private static final Counter POR_UNIDAD = Counter.of("oficio_folio", "unidad", "ejercicio");

    private Folios() {}

    static String siguiente(TxSession s, Unidad emisora, int ejercicio) throws SQLException {
        int numero = POR_UNIDAD.next(s, emisora.clave(), ejercicio);
        return prefijo(emisora) + String.format(Locale.ROOT, "/%04d/%d", numero, ejercicio);
    }

    /** The unit and the one right above it, without the root. */
    private static String prefijo(Unidad emisora) {
        List<String> rama = new ArrayList<>(emisora.ascendencia());
        if (rama.size() > 1) {
            rama.remove(Unidad.NACIONAL);
        }
        List<String> corta = new ArrayList<>(rama.subList(0, Math.min(2, rama.size())));
        Collections.reverse(corta);
        return String.join("/", corta);
    }
}
