package mx.conalep.secyt.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import org.junit.jupiter.api.io.TempDir;

@Modules(AuditModule.class)
class TamperingTest {

    @TempDir
    Path folder;

    private Trail sealedInThreeBlocks(TestDatabase database) throws IOException {
        Trail trail = new Trail(database, folder);
        for (int block = 0; block < 3; block++) {
            trail.write(4);
            trail.seal();
        }
        assertThat(trail.check().hallazgos()).isEmpty();
        return trail;
    }

    private static long row(Trail trail, int block) {
        return trail.number("SELECT MIN(bitacora_id) FROM bitacora_sello WHERE bloque = " + block);
    }

    @EachDatabase
    void aWholeTrailIsFoundWhole(TestDatabase database) throws IOException {
        Trail trail = sealedInThreeBlocks(database);
        trail.write(2);

        Verificacion outcome = trail.check();

        assertThat(outcome.integra()).isTrue();
        assertThat(outcome.filas()).isEqualTo(14);
        assertThat(outcome.bloques()).isEqualTo(3);
        assertThat(outcome.sinSellar()).isEqualTo(2);
    }

    @EachDatabase
    void anEmptyTrailIsWhole(TestDatabase database) {
        assertThat(new Trail(database, folder).check().integra()).isTrue();
    }

    @EachDatabase
    void aChangedDetailIsNamed(TestDatabase database) throws Exception {
        Trail trail = sealedInThreeBlocks(database);
        long row = row(trail, 2);
        trail.sql("UPDATE bitacora SET detalle = '{}' WHERE id = " + row);

        assertThat(trail.check().hallazgos()).singleElement().asString().startsWith("El renglón " + row + " ");
    }

    @EachDatabase
    void aChangedDetailWithItsHashMadeAnewIsNamedByItsBlock(TestDatabase database) throws Exception {
        Trail trail = sealedInThreeBlocks(database);
        long row = row(trail, 2);
        trail.sql("UPDATE bitacora SET detalle = '{}', huella = '" + hashWithoutDetail(trail, row) + "' WHERE id = "
                + row);

        assertThat(trail.check().hallazgos()).singleElement().asString().startsWith("El bloque 2 no corresponde");
    }

    private static String hashWithoutDetail(Trail trail, long row) {
        return trail.tx.read(s -> Consulta.leer(
                        s.jdbc(),
                        rs -> Huella.deFila(
                                rs.getTimestamp(2).toInstant(),
                                rs.getString(3),
                                rs.getString(4),
                                rs.getString(5),
                                rs.getString(6),
                                "{}"),
                        "SELECT " + Fila.COLUMNAS + " FROM bitacora b WHERE id = ?",
                        row)
                .get(0));
    }

    @EachDatabase
    void aDeletedRowIsNamed(TestDatabase database) throws Exception {
        Trail trail = sealedInThreeBlocks(database);
        long row = row(trail, 3);
        trail.sql("DELETE FROM bitacora WHERE id = " + row);

        assertThat(trail.check().hallazgos())
                .containsExactly("El renglón " + row + ", sellado en el bloque 3, ya no existe.");
    }

    @EachDatabase
    void aRowDeletedWithItsSealIsNamedByItsBlock(TestDatabase database) throws Exception {
        Trail trail = sealedInThreeBlocks(database);
        long row = row(trail, 1);
        trail.sql("DELETE FROM bitacora WHERE id = " + row);
        trail.sql("DELETE FROM bitacora_sello WHERE bitacora_id = " + row);

        assertThat(trail.check().hallazgos())
                .singleElement()
                .asString()
                .startsWith("El bloque 1 no corresponde a sus 3 renglones (declara 4)");
    }

    @EachDatabase
    void aRowInsertedIntoABlockIsNamedByItsBlock(TestDatabase database) throws Exception {
        Trail trail = sealedInThreeBlocks(database);
        long row = insert(trail, Instant.now());
        trail.sql("INSERT INTO bitacora_sello (bitacora_id, bloque) VALUES (" + row + ", 2)");

        assertThat(trail.check().hallazgos())
                .singleElement()
                .asString()
                .startsWith("El bloque 2 no corresponde a sus 5 renglones (declara 4)");
    }

    @EachDatabase
    void aRowInsertedForAnEarlierDayIsNamedBeforeAndAfterItIsSealed(TestDatabase database) throws Exception {
        Trail trail = sealedInThreeBlocks(database);
        long row = insert(trail, Instant.now().minus(Duration.ofDays(20)));

        assertThat(trail.check().hallazgos())
                .singleElement()
                .asString()
                .startsWith("El renglón " + row + " ")
                .contains("sin sellar");
        trail.seal();
        assertThat(trail.check().hallazgos())
                .singleElement()
                .asString()
                .startsWith("El renglón " + row + " ")
                .contains("fecha atrasada");
    }

    private static long insert(Trail trail, Instant when) throws SQLException {
        Instant instant = when.truncatedTo(ChronoUnit.MICROS);
        String hash = Huella.deFila(instant, "admin", "verificar", "servicio", "F-99", "{}");
        trail.sql("INSERT INTO bitacora (momento, cuenta, accion, objeto, objeto_id, detalle, huella) VALUES ('"
                + Timestamp.from(instant) + "', 'admin', 'verificar', 'servicio', 'F-99', '{}', '" + hash + "')");
        return trail.number("SELECT MAX(id) FROM bitacora");
    }

    @EachDatabase
    void anAlteredBlockIsNamed(TestDatabase database) throws Exception {
        Trail trail = sealedInThreeBlocks(database);
        trail.sql("UPDATE bitacora_bloque SET huella = '" + "a".repeat(64) + "' WHERE numero = 2");

        assertThat(trail.check().hallazgos())
                .anyMatch(f -> f.startsWith("El bloque 2 no corresponde"))
                .anyMatch(f -> f.startsWith("El bloque 3 no continúa al bloque 2"))
                .anyMatch(f -> f.startsWith("El bloque 2 no coincide con el archivo de cabezas"));
    }

    @EachDatabase
    void aMissingBlockIsNamedWithTheRowsThatItSealed(TestDatabase database) throws Exception {
        Trail trail = sealedInThreeBlocks(database);
        trail.sql("DELETE FROM bitacora_bloque WHERE numero = 2");

        assertThat(trail.check().hallazgos())
                .contains("Falta el bloque 2.")
                .contains("El renglón " + row(trail, 2) + " está sellado en el bloque 2, que ya no existe.")
                .anyMatch(f -> f.startsWith("El bloque 2 está en el archivo de cabezas"));
    }

    @EachDatabase
    void aShortenedChainIsNamedByTheFileOfHeads(TestDatabase database) throws Exception {
        Trail trail = sealedInThreeBlocks(database);
        trail.sql("DELETE FROM bitacora WHERE id IN (SELECT bitacora_id FROM bitacora_sello WHERE bloque = 3)");
        trail.sql("DELETE FROM bitacora_sello WHERE bloque = 3");
        trail.sql("DELETE FROM bitacora_bloque WHERE numero = 3");

        assertThat(trail.check().hallazgos())
                .singleElement()
                .asString()
                .startsWith("El bloque 3 está en el archivo de cabezas y ya no en la base");
    }

    @EachDatabase
    void aChainWrittenAnewDisagreesWithTheFileOfHeads(TestDatabase database) throws Exception {
        Trail trail = sealedInThreeBlocks(database);
        trail.sql("DELETE FROM bitacora_sello WHERE bloque = 3");
        trail.sql("DELETE FROM bitacora_bloque WHERE numero = 3");
        trail.sealer(new AlwaysLeased()).turno();

        assertThat(trail.check().hallazgos())
                .singleElement()
                .asString()
                .startsWith("El bloque 3 no coincide con el archivo de cabezas");
    }

    @EachDatabase
    void aChangedLineOfTheFileOfHeadsIsNamed(TestDatabase database) throws Exception {
        Trail trail = sealedInThreeBlocks(database);
        Files.writeString(trail.heads, "borrado\n" + Files.readString(trail.heads));

        assertThat(trail.check().hallazgos())
                .containsExactly("La línea 1 del archivo de cabezas está alterada: no se entiende.");
    }
}
