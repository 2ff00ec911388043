package mx.conalep.secyt.trabajos.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.trabajos.AvisoPendiente;
import mx.conalep.secyt.trabajos.Entrega;
import mx.conalep.secyt.trabajos.Entrega.Resultado;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers what is due, on one node at a time. */
final class Reparto {

    static final String NOMBRE = "avisos";

    private static final Logger LOG = LoggerFactory.getLogger(Reparto.class);
    private static final TxContext SISTEMA = TxContext.system(NOMBRE);
    private static final int LOTE = 50;

    /** Prolonged before each notice: longer than all channels of a unit take together. */
    private static final Duration ARRENDADO = Duration.ofMinutes(5);

    private final Tx tx;
    private final Lease lease;
    private final Entrega entrega;
    private volatile boolean detenido;

    Reparto(Tx tx, Lease lease, Entrega entrega) {
        this.tx = tx;
        this.lease = lease;
        this.entrega = entrega;
    }

    /** Ends after the notice that is on its way. */
    void detener() {
        detenido = true;
    }

    /** One round; nothing is written when nothing is due. */
    void ronda() {
        if (!vencidos(1).isEmpty() && arrendar()) {
            try {
                // Read again: another node may have delivered before the lease was ours.
                repartir(vencidos(LOTE));
            } finally {
                lease.release(NOMBRE);
            }
        }
    }

    private void repartir(List<AvisoPendiente> lote) {
        for (AvisoPendiente aviso : lote) {
            if (detenido || !arrendar()) {
                return;
            }
            repartir(aviso);
        }
    }

    private void repartir(AvisoPendiente aviso) {
        Resultado resultado = entregar(aviso);
        Optional<Estado> estado = tx.write(SISTEMA, s -> AvisoRows.anotar(s, aviso, resultado));
        if (estado.equals(Optional.of(Estado.AGOTADO))) {
            LOG.warn(
                    "El aviso {} para {} no se entregó por todos sus canales y ya no se intentará: {}",
                    aviso.id(),
                    aviso.aviso().unidad(),
                    resultado.error());
        }
    }

    private Resultado entregar(AvisoPendiente aviso) {
        try {
            return entrega.entregar(aviso);
        } catch (RuntimeException e) {
            LOG.warn("Cannot deliver notice {}", aviso.id(), e);
            return new Resultado(
                    aviso.canales(), "No se pudo entregar: " + e.getClass().getSimpleName());
        }
    }

    private boolean arrendar() {
        return lease.acquire(NOMBRE, ARRENDADO);
    }

    private List<AvisoPendiente> vencidos(int cuantos) {
        return tx.read(s -> AvisoRows.vencidos(s, cuantos));
    }
}
