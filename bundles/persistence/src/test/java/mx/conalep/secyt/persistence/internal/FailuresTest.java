package mx.conalep.secyt.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "40XL1", "40XL2", "40XL1.T.1"})
    void aConflictIsSeenHoweverDeepItLies(String state) {
        BatchUpdateException batch = new BatchUpdateException("Batch entry 0", "XJ208", new int[0]);
        batch.setNextException(new SQLException("conflict", state));

        assertThat(Failures.isConflict(new RollbackException(new PersistenceException(batch))))
                .isTrue();
    }

    @Test
    void aChainThatBitesItsTailEnds() {
        SQLException one = new SQLException("one", "XX000");
        SQLException other = new SQLException("other", "XX000", one);
        one.setNextException(other);

        assertThat(Failures.isConflict(one)).isFalse();
    }

    @Test
    void theNameOfTheRuleIsFoundInAnyLanguage() {
        assertThat(constraint("llave duplicada viola restricción de unicidad «uk_oferta_clave»\n"
                        + "  Detail: Ya existe la llave (clave)=(uk_falsa)."))
                .isEqualTo("uk_oferta_clave");
        assertThat(constraint("The check constraint 'CK_META_ANUAL' was violated while performing an INSERT"))
                .isEqualTo("ck_meta_anual");
        assertThat(constraint("null value in column \"clave\" violates not-null constraint"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "53300", "28P01", "3D000"})
    void withoutAWayInTheDatabaseIsUnavailable(String state) {
        assertThat(Failures.translate(new PersistenceException(new SQLException("no", state))))
                .isInstanceOf(DatabaseUnavailableException.class);
    }

    @Test
    void whatTheWorkItselfThrowsIsLeftAlone() {
        RuntimeException own = new IllegalArgumentException(new SQLException("no", "23505"));

        assertThat(Failures.translate(own)).isSameAs(own);
    }

    private static String constraint(String message) {
        RuntimeException translated = Failures.translate(new SQLException(message, "23505"));
        return ((ConstraintViolatedException) translated).constraint();
    }
}
