package mx.conalep.secyt.organizacion.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.persistence.TxSession;

/** Remembers what was noted. */
final class BitacoraFalsa implements Bitacora {

    final List<String> notas = new CopyOnWriteArrayList<>();

    @Override
    public void anotar(TxSession sesion, String accion, String objeto, String id, Map<String, ?> detalle) {
        notas.add(sesion.actor() + " " + accion + " " + objeto + " " + id);
    }

    @Override
    public Verificacion verificar() {
        return new Verificacion(notas.size(), 0, 0, List.of());
    }
}
