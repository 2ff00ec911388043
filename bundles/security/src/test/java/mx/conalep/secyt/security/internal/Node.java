package mx.conalep.secyt.security.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mx.conalep.secyt.audit.internal.AuditModule;
import mx.conalep.secyt.http.internal.HttpModule;
import mx.conalep.secyt.persistence.PersistenceModule;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxWork;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Cuentas.Calidad;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

/** The parts of the bundle as one node has them, over a test database. */
final class Node {

    static final String PASSWORD = "una contraseña larga";
    private static final int CHEAP_KIB = 64;
    static final Identidad SYSTEM = Identidad.sistema("prueba");

    final CountingTx tx;
    final AuditedActs audit;
    final Memoria memory;
    final Acceso access;
    final JdbcCuentas accounts;
    final AltasCoordinadas requests;
    final JdbcFusiones merges;
    final JdbcSesiones sessions;
    final Organigrama units = new Organigrama();

    Node(TestDatabase database, MovableClock clock) {
        this(database, clock, new AuditedActs());
    }

    private Node(TestDatabase database, MovableClock clock, AuditedActs audit) {
        this.tx = new CountingTx(database.tx());
        this.audit = audit;
        Argon2id argon2id = new Argon2id(CHEAP_KIB);
        memory = new Memoria(tx, clock, clock);
        access = new Acceso(tx, audit, argon2id, memory, clock);
        accounts = new JdbcCuentas(tx, audit, argon2id, memory, units);
        requests = new AltasCoordinadas(tx, audit, argon2id, units);
        merges = new JdbcFusiones(tx, audit, memory, units);
        sessions = new JdbcSesiones(tx, audit, access, memory);
        units.bindAscendencias(Node::ancestry);
    }

    static TestDatabase derby(MovableClock clock) {
        return TestDatabase.derby(clock, modules());
    }

    static TestDatabase postgres(MovableClock clock) {
        return TestDatabase.postgres(clock, modules());
    }

    private static PersistenceModule[] modules() {
        return new PersistenceModule[] {new AuditModule(), new HttpModule(), new SecurityModule()};
    }

    /** Makes an account that holds one post since 2020. */
    void account(String name, Rol role, String unit) {
        accounts.crear(SYSTEM, name, "Persona " + name, PASSWORD, List.of(post(role, unit)));
    }

    Identidad who(String account) {
        return access.autenticar(account, PASSWORD);
    }

    static Nombramiento post(Rol role, String unit) {
        return new Nombramiento(role, unit, Calidad.TITULAR, LocalDate.of(2020, 1, 1), null);
    }

    private static List<String> ancestry(String unit) {
        return switch (unit) {
            case "08DPT0001C" -> List.of("08DPT0001C", "CE-08", "CONALEP");
            case "08DPT0002B" -> List.of("08DPT0002B", "CE-08", "CONALEP");
            case "09DPT0001B" -> List.of("09DPT0001B", "UODCDMX", "CONALEP");
            case "CE-08", "UODCDMX", "DSTC" -> List.of(unit, "CONALEP");
            default -> List.of();
        };
    }

    /** Counts how often the database is asked. */
    static final class CountingTx implements Tx {

        final AtomicInteger calls = new AtomicInteger();
        private final Tx tx;

        CountingTx(Tx tx) {
            this.tx = tx;
        }

        @Override
        public <R> R write(TxContext context, TxWork<R> work) {
            calls.incrementAndGet();
            return tx.write(context, work);
        }

        @Override
        public <R> R read(TxWork<R> work) {
            calls.incrementAndGet();
            return tx.read(work);
        }
    }
}
