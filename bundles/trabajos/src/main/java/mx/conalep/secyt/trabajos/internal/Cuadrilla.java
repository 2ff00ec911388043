package mx.conalep.secyt.trabajos.internal;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxWork;
import mx.conalep.secyt.trabajos.EstadoTrabajo;
import mx.conalep.secyt.trabajos.Obrero;
import mx.conalep.secyt.trabajos.Obrero.Hecho;
import mx.conalep.secyt.trabajos.TrabajoDetenidoException;
import mx.conalep.secyt.trabajos.internal.TurnoRows.Turno;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The jobs that this node does; several threads may go their rounds, one more prolongs the leases. */
final class Cuadrilla {

    /** A node that dies gives its jobs to others after this time. */
    static final Duration ARRENDADO = Duration.ofMinutes(1);

    static final int INTENTOS = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Cuadrilla.class);
    private static final TxContext SISTEMA = TxContext.system("trabajos");

    private final Tx tx;
    private final Supplier<? extends Collection<Obrero>> obreros;
    private final String nodo = UUID.randomUUID().toString();
    private final Set<Turno> enCurso = ConcurrentHashMap.newKeySet();
    private volatile boolean detenida;

    Cuadrilla(Tx tx, Supplier<? extends Collection<Obrero>> obreros) {
        this.tx = tx;
        this.obreros = obreros;
    }

    /** Those under way end at their next report; another node goes on with them. */
    void detener() {
        detenida = true;
    }

    /** Does one job after another until none is left. */
    void ronda() {
        while (!detenida && uno()) {
            Thread.onSpinWait();
        }
    }

    /** Keeps what this node has. */
    void prolongar() {
        if (!detenida) {
            enCurso.forEach(t -> escribir(s -> TurnoRows.seguir(s, t, ARRENDADO)));
        }
    }

    private boolean uno() {
        Map<String, Obrero> presentes =
                obreros.get().stream().collect(Collectors.toMap(Obrero::clase, o -> o, (uno, otro) -> uno));
        if (presentes.isEmpty()
                || tx.read(s -> TurnoRows.libres(s, presentes.keySet())).isEmpty()) {
            return false;
        }
        Optional<Turno> turno = tx.write(SISTEMA, s -> TurnoRows.tomar(s, nodo, presentes.keySet(), ARRENDADO));
        turno.ifPresent(
                t -> atender(t, Objects.requireNonNull(presentes.get(t.trabajo().clase()))));
        return turno.isPresent();
    }

    private void atender(Turno turno, Obrero obrero) {
        enCurso.add(turno);
        try {
            if (turno.trabajo().intentos() > INTENTOS) {
                acabar(turno, EstadoTrabajo.FALLIDO, "Se interrumpió " + INTENTOS + " veces; avise a la DCTA.", null);
            } else {
                intentar(turno, obrero);
            }
        } finally {
            enCurso.remove(turno);
        }
    }

    private void intentar(Turno turno, Obrero obrero) {
        try {
            Hecho hecho = obrero.hacer(new TareaArrendada(tx, turno, ARRENDADO, () -> detenida));
            acabar(turno, EstadoTrabajo.TERMINADO, hecho.mensaje(), hecho.ruta());
        } catch (DatabaseUnavailableException e) {
            throw e;
        } catch (TrabajoDetenidoException e) {
            LOG.debug("Job {} stopped", turno.trabajo().id(), e);
            soltar(turno);
        } catch (Problema e) {
            acabar(turno, EstadoTrabajo.FALLIDO, String.valueOf(e.getMessage()), null);
        } catch (RuntimeException | LinkageError e) {
            fallo(turno, e);
        }
    }

    /** Cancelled ones end; one that this node still has is given back; what another node has stays as it is. */
    private void soltar(Turno turno) {
        escribir(s -> TurnoRows.cancelado(s, turno)
                ? TurnoRows.acabar(s, turno, EstadoTrabajo.CANCELADO, "Cancelado a petición.", null)
                : TurnoRows.devolver(s, turno));
    }

    private void fallo(Turno turno, Throwable e) {
        String numero = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Job {} failed, number {}", turno.trabajo().id(), numero, e);
        String mensaje = "Falló sin que fuera culpa suya; dé a la DCTA el número " + numero + ".";
        if (turno.trabajo().intentos() >= INTENTOS) {
            acabar(turno, EstadoTrabajo.FALLIDO, mensaje, null);
        } else {
            Duration espera = Espera.tras(turno.trabajo().intentos()).orElse(Duration.ZERO);
            escribir(s -> TurnoRows.repetir(s, turno, mensaje + " Se intentará de nuevo.", espera));
        }
    }

    private void acabar(Turno turno, EstadoTrabajo estado, String mensaje, @Nullable String ruta) {
        escribir(s -> TurnoRows.acabar(s, turno, estado, mensaje, ruta));
    }

    private void escribir(TxWork<Boolean> trabajo) {
        boolean mio = tx.write(SISTEMA, trabajo);
        if (!mio) {
            LOG.debug("A job is not this node's any more");
        }
    }
}
