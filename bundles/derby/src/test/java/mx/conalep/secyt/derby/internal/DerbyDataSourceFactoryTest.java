package mx.conalep.secyt.derby.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.jdbc.DataSourceFactory;

class DerbyDataSourceFactoryTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void logUnderTarget() {
        System.setProperty("derby.stream.error.file", "target/derby.log");
    }

    @Test
    void whatIsKeptIsThereAfterShuttingDownAndBootingAgain() throws Exception {
        DerbyDataSourceFactory first = new DerbyDataSourceFactory();
        try (Connection connection = connect(first, "jdbc:derby:" + folder.resolve("datos") + ";create=true")) {
            connection.createStatement().execute("CREATE TABLE cosa (id INT)");
        }
        first.shutDown();

        DerbyDataSourceFactory second = new DerbyDataSourceFactory();
        try (Connection connection = connect(second, "jdbc:derby:" + folder.resolve("datos"))) {
            assertThat(connection
                            .createStatement()
                            .executeQuery("SELECT id FROM cosa")
                            .next())
                    .isFalse();
        }
        second.shutDown();
    }

    @Test
    void whatNeverBootedIsNotBootedToBeShutDown() {
        assertThatCode(() -> new DerbyDataSourceFactory().shutDown()).doesNotThrowAnyException();
    }

    @Test
    void anAddressOfAnotherDatabaseIsRefused() {
        assertThatThrownBy(() -> connect(new DerbyDataSourceFactory(), "jdbc:postgresql://x/y"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("jdbc:postgresql");
    }

    private static Connection connect(DerbyDataSourceFactory factory, String url) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_URL, url);
        return factory.createDataSource(properties).getConnection();
    }
}
