package mx.conalep.secyt.seguimiento.internal.informe.receta;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;

/** A query put together from pieces, each with the values that it binds. Not thread-safe. */
public final class Sentencia {

    private static final int DE_UNA_VEZ = 2_000;

    private final StringBuilder sql = new StringBuilder();
    private final List<Atadura> ataduras = new ArrayList<>();

    private Sentencia() {}

    /** Binds values from a place on and tells the next place. */
    @FunctionalInterface
    private interface Atadura {
        int bind(PreparedStatement statement, int desde) throws SQLException;
    }

    /** What is done with each row. */
    @FunctionalInterface
    public interface PorFila {

        /** Takes a row. */
        void tomar(ResultSet fila) throws SQLException;
    }

    /** Begins a query. */
    public static Sentencia de(String texto, Object... valores) {
        return new Sentencia().mas(texto, valores);
    }

    /** Goes on with more text. */
    public Sentencia mas(String texto, Object... valores) {
        sql.append(texto);
        ataduras.add((statement, desde) -> {
            int i = desde;
            for (Object valor : valores) {
                statement.setObject(i++, valor);
            }
            return i;
        });
        return this;
    }

    /** Goes on with {@code WHERE}. */
    public Sentencia donde(Condiciones condiciones) {
        sql.append(condiciones.where());
        ataduras.add(condiciones::bind);
        return this;
    }

    /** Runs it, row by row: however many there are, only some are in memory. */
    public void leer(Connection connection, PorFila porFila) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql.toString())) {
            select.setFetchSize(DE_UNA_VEZ);
            int desde = 1;
            for (Atadura atadura : ataduras) {
                desde = atadura.bind(select, desde);
            }
            try (ResultSet fila = select.executeQuery()) {
                while (fila.next()) {
                    porFila.tomar(fila);
                }
            }
        }
    }

    @Override
    public String toString() {
        return sql.toString();
    }
}
