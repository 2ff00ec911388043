package mx.conalep.secyt.audit.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs a query with its values bound and reads all its rows. */
final class Consulta {

    /** Reads one row. */
    @FunctionalInterface
    interface Lector<R> {
        R leer(ResultSet rs) throws SQLException;
    }

    private Consulta() {}

    static <R> List<R> leer(Connection c, Lector<R> lector, String sql, Object... valores) throws SQLException {
        try (PreparedStatement query = c.prepareStatement(sql)) {
            for (int i = 0; i < valores.length; i++) {
                query.setObject(i + 1, valores[i]);
            }
            List<R> leidos = new ArrayList<>();
            try (ResultSet rs = query.executeQuery()) {
                while (rs.next()) {
                    leidos.add(lector.leer(rs));
                }
            }
            return leidos;
        }
    }

    static long numero(Connection c, String sql, Object... valores) throws SQLException {
        return leer(c, rs -> rs.getLong(1), sql, valores).get(0);
    }
}
