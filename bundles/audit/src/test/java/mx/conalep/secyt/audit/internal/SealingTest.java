package mx.conalep.secyt.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.internal.TableLease;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Modules(AuditModule.class)
class SealingTest {

    private static final int WRITERS = 20;
    private static final int ROWS = 40;

    @TempDir
    Path folder;

    @EachDatabase
    void aRowRollsBackWithItsRecord(TestDatabase database) throws IOException {
        Trail trail = new Trail(database, folder);
        trail.write(1);
        assertThatThrownBy(() -> trail.tx.write(TxContext.system("prueba"), s -> {
                    trail.bitacora.anotar(s, "capturar", "servicio", "F-2", Map.of());
                    throw new IllegalStateException("refused");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(trail.number("SELECT COUNT(*) FROM bitacora")).isEqualTo(1);
        assertThat(trail.seal()).isEqualTo(1);
    }

    @EachDatabase
    void nothingToSealMakesNoBlock(TestDatabase database) throws IOException {
        Trail trail = new Trail(database, folder);

        assertThat(trail.seal()).isZero();
        assertThat(trail.number("SELECT COUNT(*) FROM bitacora_bloque")).isZero();
        assertThat(trail.heads).doesNotExist();
    }

    @EachDatabase
    void theHeadOfEachBlockGoesToTheFile(TestDatabase database) throws IOException {
        Trail trail = new Trail(database, folder);
        trail.write(2);
        trail.seal();
        trail.write(1);
        trail.seal();

        assertThat(Files.readAllLines(trail.heads))
                .hasSize(2)
                .allMatch(line -> line.matches("[12] 20\\S+Z [0-9a-f]{64}"));
    }

    @EachDatabase
    void aHeadThatAStopCutShortIsWrittenAgain(TestDatabase database) throws IOException {
        Trail trail = new Trail(database, folder);
        trail.write(1);
        trail.seal();
        trail.write(1);
        trail.seal();
        String whole = Files.readString(trail.heads);
        Files.writeString(trail.heads, whole.substring(0, whole.length() - 30), StandardOpenOption.TRUNCATE_EXISTING);
        trail.write(1);
        trail.seal();

        assertThat(Files.readString(trail.heads)).startsWith(whole);
        assertThat(trail.check().hallazgos()).isEmpty();
    }

    @EachDatabase
    void withTwentyWritersNothingIsLeftOut(TestDatabase database) throws Exception {
        Trail trail = new Trail(database, folder);
        sealWhile(trail, List.of(new TableLease(trail.tx)), writers(trail));

        assertSealedOnce(trail, WRITERS * ROWS * 3 / 4);
    }

    @EachDatabase
    void twoSealersDoNotDouble(TestDatabase database) throws Exception {
        Trail trail = new Trail(database, folder);
        sealWhile(trail, List.of(new AlwaysLeased(), new AlwaysLeased()), writers(trail));

        assertSealedOnce(trail, WRITERS * ROWS * 3 / 4);
    }

    @EachDatabase
    void onlyTheHolderOfTheLeaseSeals(TestDatabase database) throws IOException {
        Trail trail = new Trail(database, folder);
        trail.write(1);
        trail.seal();
        trail.write(1);

        assertThat(trail.sealer(new TableLease(trail.tx)).turno()).isZero();
        assertThat(trail.seal()).isEqualTo(1);
    }

    /** Derby makes the sealer wait for the open transaction instead. */
    @Test
    void aRowThatCommitsAfterHigherOnesIsSealedLater() throws Exception {
        try (TestDatabase database = TestDatabase.postgres(new AuditModule())) {
            Trail trail = new Trail(database, folder);
            trail.write(1);
            trail.seal();
            trail.tx.write(TxContext.system("lento"), s -> {
                trail.bitacora.anotar(s, "capturar", "servicio", "lento", Map.of());
                trail.write(1);
                return sealed(trail);
            });

            int turns = 0;
            while (turns < 61 && trail.seal() == 0) {
                turns++;
            }
            assertThat(trail.number("SELECT COUNT(*) FROM bitacora_sello")).isEqualTo(3);
            assertThat(trail.check().integra()).isTrue();
        }
    }

    private static int sealed(Trail trail) {
        try {
            return trail.seal();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Each writer rolls a quarter of its rows back. */
    private static List<Callable<Void>> writers(Trail trail) {
        List<Callable<Void>> writers = new ArrayList<>();
        for (int w = 0; w < WRITERS; w++) {
            String id = "W-" + w;
            writers.add(() -> {
                for (int i = 0; i < ROWS; i++) {
                    writeOrRefuse(trail, id, i % 4 == 3);
                }
                return null;
            });
        }
        return writers;
    }

    private static void writeOrRefuse(Trail trail, String id, boolean refuse) {
        try {
            trail.tx.write(TxContext.system("prueba"), s -> {
                trail.bitacora.anotar(s, "capturar", "servicio", id, Map.of());
                if (refuse) {
                    throw new IllegalStateException("refused");
                }
                return id;
            });
        } catch (IllegalStateException expected) {
            assertThat(refuse).isTrue();
        }
    }

    private static void sealWhile(Trail trail, List<? extends Lease> sealers, List<Callable<Void>> writers)
            throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(sealers.size() + writers.size());
        List<Future<?>> sealing = new ArrayList<>();
        for (Lease lease : sealers) {
            Sellado sealer = trail.sealer(lease);
            sealing.add(threads.submit(() -> {
                while (done.getCount() > 0) {
                    turn(sealer);
                }
                return null;
            }));
        }
        for (Future<Void> writer : threads.invokeAll(writers)) {
            writer.get();
        }
        done.countDown();
        for (Future<?> sealer : sealing) {
            sealer.get();
        }
        threads.shutdown();
    }

    /** As the thread of the product: a collision is for the next turn. */
    private static int turn(Sellado sealer) throws IOException {
        try {
            return sealer.turno();
        } catch (ConstraintViolatedException | DatabaseUnavailableException collision) {
            return 0;
        }
    }

    private static void assertSealedOnce(Trail trail, int rows) throws IOException {
        Sellado last = trail.sealer(new AlwaysLeased());
        last.turno();
        Verificacion outcome = trail.check();

        assertThat(outcome.hallazgos()).isEmpty();
        assertThat(outcome.filas()).isEqualTo(rows);
        assertThat(outcome.sinSellar()).isZero();
        assertThat(trail.number("SELECT SUM(filas) FROM bitacora_bloque")).isEqualTo(rows);
    }
}
