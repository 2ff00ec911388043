package mx.conalep.secyt.seguimiento.internal.edicion;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** One statement with bound values. */
final class Orden {

    /** Turns the row at hand into something. */
    @FunctionalInterface
    interface Lector<T> {
        T leer(ResultSet fila) throws SQLException;
    }

    private Orden() {}

    static int ejecutar(TxSession s, String sql, @Nullable Object... valores) throws SQLException {
        try (PreparedStatement orden = s.jdbc().prepareStatement(sql)) {
            ligar(orden, valores);
            return orden.executeUpdate();
        }
    }

    static <T> List<T> leer(TxSession s, String sql, Lector<T> lector, @Nullable Object... valores)
            throws SQLException {
        List<T> leidos = new ArrayList<>();
        try (PreparedStatement select = s.jdbc().prepareStatement(sql)) {
            ligar(select, valores);
            try (ResultSet fila = select.executeQuery()) {
                while (fila.next()) {
                    leidos.add(lector.leer(fila));
                }
            }
        }
        return leidos;
    }

    private static void ligar(PreparedStatement orden, @Nullable Object... valores) throws SQLException {
        for (int i = 0; i < valores.length; i++) {
            Object valor = valores[i];
            if (valor == null) {
                orden.setNull(i + 1, orden.getParameterMetaData().getParameterType(i + 1));
            } else {
                orden.setObject(i + 1, valor);
            }
        }
    }
}
