package mx.conalep.secyt.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mx.conalep.secyt.persistence.BeforeCommit;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.StaleVersionException;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;

@Modules(Cuenta.Module.class)
class TransactionsTest {

    private static final TxContext PRUEBA = TxContext.system("prueba");

    @EachDatabase
    void whatIsCommittedIsReadAgain(TestDatabase database) {
        long id = create(database, "una");

        Cuenta read = database.tx().read(s -> s.em().find(Cuenta.class, id));

        assertThat(read.clave).isEqualTo("una");
        assertThat(read.creada).isEqualTo(read.creada.truncatedTo(ChronoUnit.MICROS));
        assertThat(id).isEqualTo(1);
    }

    @EachDatabase
    void anInstantSurvivesToTheMicrosecond(TestDatabase database) {
        Cuenta written = database.tx().write(PRUEBA, s -> {
            Cuenta cuenta = new Cuenta("hora", s.now());
            s.em().persist(cuenta);
            return cuenta;
        });

        Cuenta read = database.tx().read(s -> s.em().find(Cuenta.class, written.id));

        assertThat(read.creada).isEqualTo(written.creada);
    }

    @EachDatabase
    void whatThrowsLeavesNothing(TestDatabase database) {
        assertThatThrownBy(() -> database.tx().write(PRUEBA, s -> {
                    s.em().persist(new Cuenta("una", s.now()));
                    s.jdbc();
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(count(database)).isZero();
    }

    @EachDatabase
    void readingRollsBack(TestDatabase database) {
        database.tx().read(s -> {
            s.em().persist(new Cuenta("una", s.now()));
            s.jdbc();
            return 0;
        });

        assertThat(count(database)).isZero();
    }

    @EachDatabase
    void whatMustBeBesideTheWorkIsInTheSameTransaction(TestDatabase database) {
        List<Object> seen = new ArrayList<>();
        TxContext context = context((s, result) -> {
            seen.add(result);
            seen.add(s.actor());
            seen.add(count(s));
            throw new IllegalArgumentException("no");
        });

        assertThatThrownBy(() -> database.tx().write(context, s -> {
                    s.em().persist(new Cuenta("una", s.now()));
                    return "hecho";
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(seen).containsExactly("hecho", "persona", 1L);
        assertThat(count(database)).isZero();
    }

    @EachDatabase
    void jdbcAndEntitiesShareOneTransaction(TestDatabase database) {
        long left = database.tx().write(PRUEBA, s -> {
            Cuenta cuenta = new Cuenta("una", s.now());
            s.em().persist(cuenta);
            add(s, cuenta.id, 5);
            s.em().refresh(cuenta);
            return cuenta.saldo;
        });

        assertThat(left).isEqualTo(5);
    }

    @EachDatabase
    void aSessionIsDeadAfterItsTransaction(TestDatabase database) {
        TxSession kept = database.tx().read(s -> s);

        assertThatThrownBy(kept::em).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(kept::jdbc).isInstanceOf(IllegalStateException.class);
    }

    @EachDatabase
    void aDeadlockReachesNobody(TestDatabase database) throws Exception {
        long una = create(database, "una");
        long otra = create(database, "otra");
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger runs = new AtomicInteger();

        together(List.of(
                () -> addToBoth(database, una, otra, bothHoldOne, runs),
                () -> addToBoth(database, otra, una, bothHoldOne, runs)));

        assertThat(runs.get()).isGreaterThan(2);
        assertThat(saldo(database, una)).isEqualTo(2);
        assertThat(saldo(database, otra)).isEqualTo(2);
    }

    private static long addToBoth(
            TestDatabase database, long first, long second, CyclicBarrier bothHoldOne, AtomicInteger runs) {
        return database.tx().write(PRUEBA, s -> {
            add(s, first, 1);
            if (runs.incrementAndGet() <= 2) {
                await(bothHoldOne);
            }
            add(s, second, 1);
            return 0L;
        });
    }

    @EachDatabase
    void whoeverReadBeforeAnotherWroteIsStale(TestDatabase database) {
        long id = create(database, "una");
        Cuenta read = database.tx().read(s -> s.em().find(Cuenta.class, id));
        database.tx().write(PRUEBA, s -> s.em().find(Cuenta.class, id).saldo = 1);

        read.saldo = 2;

        assertThatThrownBy(() -> database.tx().write(PRUEBA, s -> s.em().merge(read)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(saldo(database, id)).isEqualTo(1);
    }

    @EachDatabase
    void aWriterThatOvertakesMakesTheSlowerOneStale(TestDatabase database) {
        long id = create(database, "una");

        assertThatThrownBy(() -> database.tx().write(PRUEBA, s -> {
                    Cuenta cuenta = s.em().find(Cuenta.class, id);
                    addApart(database, id);
                    cuenta.saldo = 9;
                    return cuenta;
                }))
                .isInstanceOf(StaleVersionException.class);
    }

    /** Derby's shared lock of reading is given back at once under READ COMMITTED, so another one may write. */
    private static void addApart(TestDatabase database, long id) {
        database.tx().write(PRUEBA, s -> ++s.em().find(Cuenta.class, id).saldo);
    }

    @EachDatabase
    void aBrokenRuleIsToldByItsName(TestDatabase database) {
        create(database, "una");

        assertThatThrownBy(() -> create(database, "una"))
                .isInstanceOfSatisfying(
                        ConstraintViolatedException.class,
                        broken -> assertThat(broken.constraint()).isEqualTo("uk_cuenta_clave"));
        assertThatThrownBy(() -> database.tx().write(PRUEBA, s -> insertMovement(s, 999)))
                .isInstanceOfSatisfying(
                        ConstraintViolatedException.class,
                        broken -> assertThat(broken.constraint()).isEqualTo("fk_movimiento_cuenta"));
    }

    @EachDatabase
    void aBatchTellsTheBrokenRuleAndNotAValue(TestDatabase database) {
        assertThatThrownBy(() -> database.tx().write(PRUEBA, s -> {
                    for (int i = 0; i < 3; i++) {
                        s.em().persist(new Cuenta("uk_otra_cosa", s.now()));
                    }
                    return 0;
                }))
                .isInstanceOfSatisfying(
                        ConstraintViolatedException.class,
                        broken -> assertThat(broken.constraint()).isEqualTo("uk_cuenta_clave"));
    }

    @EachDatabase
    void fortyWritersOfOneRowLoseNoCount(TestDatabase database) throws Exception {
        long id = create(database, "una");
        List<Callable<Object>> writers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            writers.add(() -> {
                for (int n = 0; n < 25; n++) {
                    database.tx().write(PRUEBA, s -> add(s, id, 1));
                }
                return 0;
            });
        }

        together(writers);

        assertThat(saldo(database, id)).isEqualTo(1000);
    }

    @EachDatabase
    void identifiersComeInBlocksThatNobodyElseGets(TestDatabase database) {
        long[] drawn = database.tx().write(PRUEBA, s -> SequenceIds.next(s, "cuenta_seq", 120));
        long next = create(database, "una");

        assertThat(drawn).hasSize(120).doesNotHaveDuplicates().doesNotContain(next);
        assertThat(drawn[0]).isEqualTo(1);
    }

    static long create(TestDatabase database, String clave) {
        return database.tx()
                .write(PRUEBA, s -> {
                    Cuenta cuenta = new Cuenta(clave, s.now());
                    s.em().persist(cuenta);
                    return cuenta;
                })
                .id;
    }

    private static int add(TxSession s, long id, long amount) throws SQLException {
        try (PreparedStatement update = s.jdbc().prepareStatement("UPDATE cuenta SET saldo = saldo + ? WHERE id = ?")) {
            update.setLong(1, amount);
            update.setLong(2, id);
            return update.executeUpdate();
        }
    }

    private static int insertMovement(TxSession s, long cuenta) throws SQLException {
        try (Statement insert = s.jdbc().createStatement()) {
            return insert.executeUpdate("INSERT INTO movimiento (id, cuenta) VALUES (1, " + cuenta + ")");
        }
    }

    private static long saldo(TestDatabase database, long id) {
        return database.tx().read(s -> s.em().find(Cuenta.class, id).saldo);
    }

    static long count(TestDatabase database) {
        return database.tx().read(TransactionsTest::count);
    }

    private static long count(TxSession s) throws SQLException {
        try (Statement query = s.jdbc().createStatement();
                ResultSet row = query.executeQuery("SELECT COUNT(*) FROM cuenta")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static TxContext context(BeforeCommit beforeCommit) {
        return new TxContext() {
            @Override
            public String actor() {
                return "persona";
            }

            @Override
            public BeforeCommit beforeCommit() {
                return beforeCommit;
            }
        };
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void together(List<Callable<Object>> tasks) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
        try {
            for (Future<Object> done : pool.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
    }
}
