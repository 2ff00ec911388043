package mx.conalep.secyt.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;

@Modules(Cuenta.Module.class)
class GenerationTest {

    private static final TxContext PRUEBA = TxContext.system("prueba");

    @EachDatabase
    void aRunningTransactionEndsOnItsGenerationWhichThenCloses(TestDatabase database) {
        EntityManagerFactory[] seen = new EntityManagerFactory[2];

        database.tx().write(PRUEBA, s -> {
            seen[0] = s.em().getEntityManagerFactory();
            database.reopen(new Cuenta.Module());
            seen[1] = database.tx().read(later -> later.em().getEntityManagerFactory());
            s.em().persist(new Cuenta("una", s.now()));
            return seen[0].isOpen();
        });

        assertThat(seen[0]).isNotSameAs(seen[1]);
        assertThat(seen[0].isOpen()).isFalse();
        assertThat(seen[1].isOpen()).isTrue();
        assertThat(TransactionsTest.count(database)).isEqualTo(1);
    }

    @EachDatabase
    void aClosedDatabaseIsUnavailable(TestDatabase database) {
        database.close();

        assertThatThrownBy(() -> database.tx().read(s -> 0)).isInstanceOf(DatabaseUnavailableException.class);
    }

    @EachDatabase
    void withoutAFreeConnectionTheDatabaseIsUnavailableAndLaterServesAgain(TestDatabase database) throws SQLException {
        HikariDataSource pool = (HikariDataSource) database.dataSource();
        pool.setConnectionTimeout(250);
        Connection[] taken = new Connection[pool.getMaximumPoolSize()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = pool.getConnection();
        }

        assertThatThrownBy(() -> TransactionsTest.count(database)).isInstanceOf(DatabaseUnavailableException.class);

        for (Connection connection : taken) {
            connection.close();
        }
        assertThat(TransactionsTest.count(database)).isZero();
    }
}
