package mx.conalep.secyt.archive.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;

/**
 * Takes away files that stopped coming, and bytes that no row came for: a transaction that failed, a node that died. On one
 * node at a time.
 */
final class Barrido {

    /** Much longer than anybody takes between bytes and row. */
    static final Duration GRACIA = Duration.ofDays(1);

    private static final String NOMBRE = "archivo-barrido";

    private final Tx tx;
    private final Lease lease;
    private final Almacen almacen;
    private final Clock reloj;

    Barrido(Tx tx, Lease lease, Almacen almacen, Clock reloj) {
        this.tx = tx;
        this.lease = lease;
        this.almacen = almacen;
        this.reloj = reloj;
    }

    void ronda() {
        if (lease.acquire(NOMBRE, Duration.ofHours(1))) {
            try {
                caducar(reloj.instant());
                barrer(reloj.instant().minus(GRACIA));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                lease.release(NOMBRE);
            }
        }
    }

    /** One at a time, for each has up to a whole file. */
    private void caducar(Instant ahora) {
        Optional<Long> vencida = tx.read(s -> SubidaRows.vencida(s, ahora));
        while (vencida.isPresent()) {
            long id = vencida.get();
            tx.write(TxContext.system("archivo"), s -> SubidaRows.borrar(s, id));
            vencida = tx.read(s -> SubidaRows.vencida(s, ahora));
        }
    }

    private void barrer(Instant limite) throws IOException {
        for (String sha256 : almacen.anteriores(limite)) {
            if (!tx.read(s -> ArchivoRows.enUso(s, sha256))) {
                almacen.borrar(sha256, limite);
            }
        }
    }
}
