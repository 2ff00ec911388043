package mx.conalep.secyt.seguimiento.internal.ambito;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import mx.conalep.secyt.persistence.Placeholders;
import mx.conalep.secyt.persistence.Query;
import org.jspecify.annotations.Nullable;

/** Conditions of a query joined by AND, each with its bound values; written with {@code ?}. Not thread-safe. */
public final class Condiciones {

    private final List<String> partes = new ArrayList<>();
    private final List<Object> valores = new ArrayList<>();

    /** Adds a condition with one {@code ?} unless the value is missing. */
    public Condiciones si(@Nullable Object valor, String condicion) {
        if (valor != null) {
            y(condicion, valor);
        }
        return this;
    }

    /** Adds a condition. */
    public Condiciones y(String condicion, Object... suyos) {
        partes.add(condicion);
        Collections.addAll(valores, suyos);
        return this;
    }

    /** Adds that the expression is one of the values; none at all means that it never holds. */
    public Condiciones entre(String expresion, Collection<?> suyos) {
        if (suyos.isEmpty()) {
            return y("1 = 0");
        }
        return y(expresion + " IN (" + Placeholders.of(suyos) + ")", suyos.toArray());
    }

    /** Adds all those of another. */
    public Condiciones con(Condiciones otras) {
        partes.addAll(otras.partes);
        valores.addAll(otras.valores);
        return this;
    }

    /** For SQL: {@code  WHERE …}, empty without conditions. */
    public String where() {
        return partes.isEmpty() ? "" : " WHERE " + String.join(" AND ", partes);
    }

    /** A statement with these conditions between its beginning and its end. */
    public Query consulta(String sql, String despues) {
        return Query.of(sql + where() + despues, valores);
    }

    /** The same for JPQL, with numbered parameters. */
    public String jpql() {
        StringBuilder texto = new StringBuilder();
        int n = 0;
        for (char c : where().toCharArray()) {
            texto.append(c);
            if (c == '?') {
                texto.append(++n);
            }
        }
        return texto.toString();
    }

    /** Binds the values from a place on; tells the next place. */
    public int bind(PreparedStatement statement, int desde) throws SQLException {
        int i = desde;
        for (Object valor : valores) {
            statement.setObject(i++, valor);
        }
        return i;
    }

    /** Binds the values to a JPQL query. */
    public <Q extends jakarta.persistence.Query> Q bind(Q query) {
        for (int i = 0; i < valores.size(); i++) {
            query.setParameter(i + 1, valores.get(i));
        }
        return query;
    }
}
