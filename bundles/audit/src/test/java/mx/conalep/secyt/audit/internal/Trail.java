package mx.conalep.secyt.audit.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.internal.TableLease;
import mx.conalep.secyt.persistence.test.TestDatabase;

/** A trail on a test database, and a way to reach behind its back. */
final class Trail {

    final Tx tx;
    final JdbcBitacora bitacora;
    final JdbcLectura lectura;
    final Path heads;

    private final TestDatabase database;
    private final Sellado sellado;

    Trail(TestDatabase database, Path folder) {
        this.database = database;
        this.tx = database.tx();
        this.heads = folder.resolve("cabezas.txt");
        this.bitacora = new JdbcBitacora(tx, new Cabezas(heads));
        this.lectura = new JdbcLectura(tx);
        this.sellado = sealer(new TableLease(tx));
    }

    Sellado sealer(Lease lease) {
        return new Sellado(tx, lease, new Cabezas(heads));
    }

    /** Writes rows, each in a transaction of its own. */
    void write(int rows) {
        for (int i = 0; i < rows; i++) {
            note("servicio", "F-" + i);
        }
    }

    void note(String object, String id) {
        tx.write(TxContext.system("prueba"), s -> {
            bitacora.anotar(s, "capturar", object, id, Map.of("horas", 40, "título", "Diseño «gráfico» 😀"));
            return id;
        });
    }

    int seal() throws IOException {
        return sellado.turno();
    }

    Verificacion check() {
        return bitacora.verificar();
    }

    void sql(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            connection.commit();
        }
    }

    long number(String sql) {
        return tx.read(s -> Consulta.numero(s.jdbc(), sql));
    }
}
