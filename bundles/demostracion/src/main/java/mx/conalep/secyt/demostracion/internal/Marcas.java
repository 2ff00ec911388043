package mx.conalep.secyt.demostracion.internal;

import java.sql.SQLException;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.FiltroBitacora;
import mx.conalep.secyt.audit.LecturaBitacora;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What was done already in this database: an audit row for each piece of work, in its own transaction, so that a start that
 * was cut off is taken up where it ended.
 */
@Component(service = Marcas.class)
public final class Marcas {

    /** In whose name everything of the demonstration is made. */
    static final Identidad SISTEMA = Identidad.sistema("demostracion");

    private static final String OBJETO = "demostracion";

    private final Tx tx;
    private final Bitacora bitacora;
    private final LecturaBitacora lectura;

    /** Injected. */
    @Activate
    public Marcas(@Reference Tx tx, @Reference Bitacora bitacora, @Reference LecturaBitacora lectura) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.lectura = lectura;
    }

    /** Whether that piece of work was done. */
    boolean puesta(String parte) {
        FiltroBitacora suya = new FiltroBitacora(SISTEMA.cuenta(), OBJETO, parte, null, null);
        return lectura.contar(suya, 1) > 0;
    }

    /** The identity that leaves the mark in the transaction of the work. */
    Identidad poniendo(String parte) {
        return SISTEMA.con((sesion, resultado) -> anotar(sesion, parte));
    }

    /** Leaves the mark of work that had many transactions. */
    void poner(String parte) {
        tx.<Boolean>write(SISTEMA, sesion -> {
            anotar(sesion, parte);
            return true;
        });
    }

    private void anotar(TxSession sesion, String parte) throws SQLException {
        bitacora.anotar(sesion, "generar", OBJETO, parte, Map.of());
    }
}
