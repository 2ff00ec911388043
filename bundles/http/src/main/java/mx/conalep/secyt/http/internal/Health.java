package mx.conalep.secyt.http.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import mx.conalep.secyt.http.Avisos;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** Whether the system can do its work; asks the database at most once a second, one request at a time. */
final class Health {

    private static final long FRESH = TimeUnit.SECONDS.toNanos(1);
    private static final int SECONDS_TO_ANSWER = 2;

    /** What a probe acts on. */
    enum State {
        LISTO,
        INICIANDO,
        SIN_BASE
    }

    /** What is told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Report(
            State estado,
            String version,
            @Nullable String base,
            int recursos,
            @Nullable List<String> faltan,
            @Nullable List<String> avisos) {}

    private record Seen(long at, @Nullable String base) {}

    private final String version;
    private final LongSupplier nanos;
    private final AtomicReference<@Nullable Tx> tx = new AtomicReference<>();
    private final AtomicReference<@Nullable Readiness> readiness = new AtomicReference<>();
    private final Set<Avisos> notices = ConcurrentHashMap.newKeySet();
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Seen seen;

    Health(String version, LongSupplier nanos) {
        this.version = version;
        this.nanos = nanos;
    }

    void use(Tx found) {
        tx.set(found);
    }

    void lose(Tx lost) {
        tx.compareAndSet(lost, null);
    }

    void use(Readiness found) {
        readiness.set(found);
    }

    void lose(Readiness lost) {
        readiness.compareAndSet(lost, null);
    }

    void use(Avisos found) {
        notices.add(found);
    }

    void lose(Avisos lost) {
        notices.remove(lost);
    }

    Report report() {
        String base = base();
        Readiness api = readiness.get();
        boolean complete = api != null && api.open() && api.missing().isEmpty();
        State state = complete ? base == null ? State.SIN_BASE : State.LISTO : State.INICIANDO;
        return new Report(
                state,
                version,
                base,
                api == null ? 0 : api.present(),
                state == State.LISTO ? null : missing(api, base),
                notices());
    }

    /** They do not change the state; one that cannot be asked is left out. */
    private @Nullable List<String> notices() {
        List<String> told = new ArrayList<>();
        for (Avisos part : notices) {
            try {
                told.addAll(part.avisos());
            } catch (RuntimeException e) {
                told.add("No se pudo consultar una parte del sistema.");
            }
        }
        return told.isEmpty() ? null : told;
    }

    private static List<String> missing(@Nullable Readiness api, @Nullable String base) {
        List<String> missing = new ArrayList<>(api == null ? List.of("configuración") : api.missing());
        if (base == null) {
            missing.add("base de datos");
        }
        return missing;
    }

    private @Nullable String base() {
        Tx current = tx.get();
        if (current == null) {
            return null;
        }
        Seen last = seen;
        boolean fresh = last != null && nanos.getAsLong() - last.at() < FRESH;
        if (!fresh && asking.tryLock()) {
            try {
                last = new Seen(nanos.getAsLong(), ask(current));
                seen = last;
            } finally {
                asking.unlock();
            }
        }
        return last == null ? null : last.base();
    }

    private static @Nullable String ask(Tx tx) {
        try {
            return tx.read(Health::product).orElse(null);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static Optional<String> product(TxSession s) throws SQLException {
        if (!s.jdbc().isValid(SECONDS_TO_ANSWER)) {
            return Optional.empty();
        }
        boolean derby = s.jdbc().getMetaData().getDatabaseProductName().contains("Derby");
        return Optional.of(derby ? "derby" : "postgresql");
    }
}
