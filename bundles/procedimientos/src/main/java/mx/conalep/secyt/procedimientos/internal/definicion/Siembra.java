package mx.conalep.secyt.procedimientos.internal.definicion;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.Sha256;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the files that come with the system into the database, in force since the manual was approved. */
final class Siembra {

    private static final Logger LOG = LoggerFactory.getLogger(Siembra.class);

    private final Tx tx;
    private final Bitacora bitacora;

    Siembra(Tx tx, Bitacora bitacora) {
        this.tx = tx;
        this.bitacora = bitacora;
    }

    void sembrar() {
        List<String> faltan = tx.read(Siembra::faltan);
        if (faltan.isEmpty()) {
            return;
        }
        try {
            tx.write(Identidad.sistema("procedimientos"), s -> poner(s, faltan));
        } catch (ConstraintViolatedException e) {
            LOG.debug("Another node put the procedures in", e);
        }
    }

    private static List<String> faltan(TxSession s) throws SQLException {
        List<String> faltan = new ArrayList<>();
        for (String clave : Entrega.CLAVES) {
            if (!RevisionRows.existe(s, clave, Sha256.of(Entrega.archivo(clave)))) {
                faltan.add(clave);
            }
        }
        return faltan;
    }

    private int poner(TxSession s, List<String> faltan) throws SQLException {
        long[] ids = RevisionRows.ids(s, faltan.size());
        for (int n = 0; n < ids.length; n++) {
            String clave = faltan.get(n);
            byte[] archivo = Entrega.archivo(clave);
            RevisionRows.insertar(s, ids[n], clave, Entrega.revision(clave), archivo, Entrega.DESDE);
            bitacora.anotar(
                    s,
                    "entregar",
                    "procedimiento",
                    clave,
                    Map.of("revision", ids[n], "huella", Sha256.of(archivo), "desde", Entrega.DESDE.toString()));
        }
        return faltan.size();
    }
}
