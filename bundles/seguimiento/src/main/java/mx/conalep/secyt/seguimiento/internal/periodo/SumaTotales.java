package mx.conalep.secyt.seguimiento.internal.periodo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import mx.conalep.secyt.persistence.Placeholders;
import mx.conalep.secyt.seguimiento.EstadoServicio;

/**
 * Moves the totals of units and months, all indicators of one at once: one statement costs the database half of several.
 * Neighbours whose statement is the same travel in one batch; an import touches a thousand of them.
 */
final class SumaTotales {

    private final ClaveTotal clave;
    private final SortedMap<String, PorEstado> montos;
    private final Set<EstadoServicio> estados = EnumSet.noneOf(EstadoServicio.class);

    private SumaTotales(ClaveTotal clave, SortedMap<String, PorEstado> montos) {
        this.clave = clave;
        this.montos = montos;
        montos.values().forEach(m -> estados.addAll(m.estados()));
    }

    static void sumar(Connection connection, SortedMap<ClaveTotal, SortedMap<String, PorEstado>> totales)
            throws SQLException {
        List<SumaTotales> iguales = new ArrayList<>();
        for (Map.Entry<ClaveTotal, SortedMap<String, PorEstado>> entry : totales.entrySet()) {
            SumaTotales suma = new SumaTotales(entry.getKey(), entry.getValue());
            if (!iguales.isEmpty() && !iguales.get(0).mismaForma(suma)) {
                juntos(connection, iguales);
                iguales.clear();
            }
            iguales.add(suma);
        }
        if (!iguales.isEmpty()) {
            juntos(connection, iguales);
        }
    }

    private boolean mismaForma(SumaTotales otra) {
        return montos.size() == otra.montos.size() && estados.equals(otra.estados);
    }

    private static void juntos(Connection connection, List<SumaTotales> iguales) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(iguales.get(0).sql())) {
            for (SumaTotales suma : iguales) {
                suma.bind(update);
                update.addBatch();
            }
            int[] movidos = update.executeBatch();
            for (int i = 0; i < movidos.length; i++) {
                iguales.get(i).exigir(movidos[i]);
            }
        }
    }

    private void bind(PreparedStatement update) throws SQLException {
        int i = 1;
        for (EstadoServicio estado : estados) {
            for (Map.Entry<String, PorEstado> entry : montos.entrySet()) {
                update.setString(i++, entry.getKey());
                update.setBigDecimal(i++, entry.getValue().valor(estado));
            }
        }
        update.setInt(i++, clave.ejercicio());
        update.setString(i++, clave.unidad());
        update.setInt(i++, clave.mes());
        for (String indicador : montos.keySet()) {
            update.setString(i++, indicador);
        }
    }

    private void exigir(int movidos) {
        if (movidos < montos.size()) {
            throw new MissingRowsException(clave.unidad(), clave.ejercicio());
        }
    }

    private String sql() {
        String casos = " WHEN indicador = ? THEN CAST(? AS DECIMAL(18,2))".repeat(montos.size());
        String columnas = estados.stream()
                .map(EstadoServicio::clave)
                .map(e -> "v_" + e + " = v_" + e + " + CASE" + casos + " END")
                .collect(Collectors.joining(", "));
        return "UPDATE total SET " + columnas + " WHERE ejercicio = ? AND unidad = ? AND mes = ? AND indicador IN ("
                + Placeholders.of(montos.size()) + ")";
    }
}
