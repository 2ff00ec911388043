package mx.conalep.secyt.trabajos.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.trabajos.Tarea;
import mx.conalep.secyt.trabajos.Trabajo;
import mx.conalep.secyt.trabajos.TrabajoDetenidoException;
import mx.conalep.secyt.trabajos.internal.TurnoRows.Turno;
import org.jspecify.annotations.Nullable;

/** An attempt under a lease. */
final class TareaArrendada implements Tarea {

    private static final TxContext SISTEMA = TxContext.system("trabajos");

    private final Tx tx;
    private final Turno turno;
    private final Duration tiempo;
    private final BooleanSupplier detenido;

    TareaArrendada(Tx tx, Turno turno, Duration tiempo, BooleanSupplier detenido) {
        this.tx = tx;
        this.turno = turno;
        this.tiempo = tiempo;
        this.detenido = detenido;
    }

    @Override
    public Trabajo trabajo() {
        return turno.trabajo();
    }

    @Override
    public String datos() {
        return turno.datos();
    }

    @Override
    public String punto() {
        return turno.punto();
    }

    @Override
    public void avanzar(long hechas, long total, String mensaje) {
        tx.<Boolean>write(SISTEMA, s -> {
            escribir(s, null, hechas, total, mensaje);
            return true;
        });
    }

    @Override
    public void avanzar(TxSession session, String punto, long hechas, long total, String mensaje) throws SQLException {
        escribir(session, punto, hechas, total, mensaje);
    }

    private void escribir(TxSession s, @Nullable String punto, long hechas, long total, String mensaje)
            throws SQLException {
        if (detenido.getAsBoolean() || !TurnoRows.avanzar(s, turno, punto, hechas, total, mensaje, tiempo)) {
            throw new TrabajoDetenidoException("Job " + turno.trabajo().id() + " must not go on here");
        }
    }
}
