package mx.conalep.secyt.informes.internal.peticion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import mx.conalep.secyt.persistence.Placeholders;

/** Conditions of a query joined by AND, each with its bound values. Not thread-safe. */
final class Donde {

    private final List<String> partes = new ArrayList<>();
    private final List<Object> valores = new ArrayList<>();

    Donde y(String condicion, Object... suyos) {
        partes.add(condicion);
        Collections.addAll(valores, suyos);
        return this;
    }

    /** Adds that the request was written down by the account, or belongs to one of the units. */
    Donde deCuentaOUnidades(String cuenta, Collection<String> unidades) {
        String lista = unidades.isEmpty() ? "" : " OR unidad IN (" + Placeholders.of(unidades) + ")";
        partes.add("(registro = ?" + lista + ")");
        valores.add(cuenta);
        valores.addAll(unidades);
        return this;
    }

    String where() {
        return partes.isEmpty() ? "" : " WHERE " + String.join(" AND ", partes);
    }

    Object[] valores() {
        return valores.toArray();
    }
}
