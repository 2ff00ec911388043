package mx.conalep.secyt.normativa.internal.reunion;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Reunion;
import mx.conalep.secyt.normativa.Reunion.Estado;
import mx.conalep.secyt.normativa.Reunion.Invitada;
import mx.conalep.secyt.normativa.internal.Gestion;
import mx.conalep.secyt.normativa.internal.reunion.CicloReunion.Paso;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;

/** What every act on a meeting has in common: it is seen, allowed, in its cycle and written down. */
final class ActosReunion {

    private final Tx tx;
    private final Bitacora bitacora;
    private final Unidades unidades;

    ActosReunion(Tx tx, Bitacora bitacora, Unidades unidades) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.unidades = unidades;
    }

    /** What is done to a meeting while it is held. */
    @FunctionalInterface
    interface Obra {
        Map<String, ?> hacer(TxSession s) throws SQLException;
    }

    /** Does it when its state and version allow it, and writes it down. */
    Reunion paso(Identidad quien, Reunion reunion, int version, Paso paso, Obra obra) {
        String clave = reunion.clave();
        return tx.write(quien, s -> {
            Estado estado =
                    CicloReunion.despues(ReunionRows.una(s, clave).orElseThrow().estado(), paso);
            ReunionRows.tomar(s, clave, version, estado);
            bitacora.anotar(s, paso.accion(), "reunion", clave, obra.hacer(s));
            return ReunionRows.una(s, clave).orElseThrow();
        });
    }

    /** A meeting that he may see. */
    Reunion vista(Identidad quien, String clave) {
        Set<String> visibles = Gestion.visibles(quien, unidades);
        return tx.read(s -> {
                    boolean suya = visibles == null
                            || PartesRows.invitadas(s, clave).stream()
                                    .map(Invitada::unidad)
                                    .anyMatch(visibles::contains);
                    return ReunionRows.una(s, clave).filter(r -> suya);
                })
                .orElseThrow(() -> Problema.noExiste("una reunión", clave));
    }

    /** A meeting that is his to lead. */
    Reunion gestionada(Identidad quien, String clave) {
        Reunion reunion = vista(quien, clave);
        Gestion.exigir(quien, "llevar la reunión " + clave);
        return reunion;
    }
}
