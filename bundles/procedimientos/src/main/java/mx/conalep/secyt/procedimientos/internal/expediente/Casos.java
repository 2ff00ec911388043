package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.SQLException;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.Procedimientos;
import mx.conalep.secyt.trabajos.Bandeja;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads cases, and takes one within a transaction. */
@Component(service = Casos.class)
public final class Casos {

    private final Tx tx;
    private final Procedimientos procedimientos;
    private final Medios medios;

    /** On these tables. */
    @Activate
    public Casos(
            @Reference Tx tx,
            @Reference Procedimientos procedimientos,
            @Reference CalendarioHabil calendario,
            @Reference Bandeja bandeja,
            @Reference Bitacora bitacora) {
        this.tx = tx;
        this.procedimientos = procedimientos;
        this.medios = new Medios(calendario, bandeja, bitacora);
    }

    Medios medios() {
        return medios;
    }

    /** A case as it is now; never within a transaction. */
    Caso leer(long id) {
        Cabecera cabecera = tx.read(s -> CasoRows.una(s, id))
                .orElseThrow(() -> Problema.noExiste("un expediente", Long.toString(id)));
        Definicion definicion = procedimientos.revision(cabecera.revision()).definicion();
        return tx.read(s -> completo(s, id, definicion));
    }

    /** Holds the case until the transaction ends; it is read again only when somebody changed it since. */
    Obra tomar(TxSession s, Caso visto) throws SQLException {
        long id = visto.cabecera().id();
        int version = CasoRows.tomar(s, id);
        boolean igual = version == visto.cabecera().version() + 1;
        return new Obra(s, igual ? visto : completo(s, id, visto.definicion()), medios, version);
    }

    private static Caso completo(TxSession s, long id, Definicion definicion) throws SQLException {
        Cabecera cabecera = CasoRows.una(s, id).orElseThrow();
        return new Caso(cabecera, definicion, CasoRows.participantes(s, id), FichaRows.de(s, id), LaborRows.de(s, id));
    }
}
