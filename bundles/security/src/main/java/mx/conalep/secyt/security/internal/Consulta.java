package mx.conalep.secyt.security.internal;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** One SQL statement with its values bound. */
final class Consulta {

    /** Reads one row. */
    @FunctionalInterface
    interface Lector<R> {
        R leer(ResultSet rs) throws SQLException;
    }

    private final String sql;
    private final @Nullable Object[] valores;

    private Consulta(String sql, @Nullable Object[] valores) {
        this.sql = sql;
        this.valores = valores;
    }

    static Consulta de(String sql, @Nullable Object... valores) {
        return new Consulta(sql, valores);
    }

    <R> List<R> todas(TxSession s, Lector<R> lector) throws SQLException {
        try (PreparedStatement sentencia = preparar(s);
                ResultSet rs = sentencia.executeQuery()) {
            List<R> leidas = new ArrayList<>();
            while (rs.next()) {
                leidas.add(lector.leer(rs));
            }
            return leidas;
        }
    }

    <R> Optional<R> una(TxSession s, Lector<R> lector) throws SQLException {
        return todas(s, lector).stream().findFirst();
    }

    /** Rows changed. */
    int ejecutar(TxSession s) throws SQLException {
        try (PreparedStatement sentencia = preparar(s)) {
            return sentencia.executeUpdate();
        }
    }

    private PreparedStatement preparar(TxSession s) throws SQLException {
        PreparedStatement sentencia = s.jdbc().prepareStatement(sql);
        for (int i = 0; i < valores.length; i++) {
            ligar(sentencia, i + 1, valores[i]);
        }
        return sentencia;
    }

    private static void ligar(PreparedStatement sentencia, int i, @Nullable Object valor) throws SQLException {
        if (valor instanceof Instant instante) {
            sentencia.setTimestamp(i, Timestamp.from(instante));
        } else if (valor instanceof LocalDate dia) {
            sentencia.setDate(i, Date.valueOf(dia));
        } else if (valor == null) {
            sentencia.setNull(i, Types.DATE);
        } else if (valor instanceof Enum<?> nombre) {
            sentencia.setString(i, nombre.name());
        } else {
            sentencia.setObject(i, valor);
        }
    }
}
