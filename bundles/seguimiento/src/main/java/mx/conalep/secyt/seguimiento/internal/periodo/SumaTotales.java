package mx.conalep.secyt.seguimiento.internal.periodo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import mx.conalep.secyt.seguimiento.EstadoServicio;

/** Moves the totals of one unit and month, all indicators at once: one statement costs the database half of several. */
final class SumaTotales {

    private final SortedMap<String, PorEstado> montos;
    private final Set<EstadoServicio> estados = EnumSet.noneOf(EstadoServicio.class);

    private SumaTotales(SortedMap<String, PorEstado> montos) {
        this.montos = montos;
        montos.values().forEach(m -> estados.addAll(m.estados()));
    }

    static void sumar(Connection connection, SortedMap<ClaveTotal, SortedMap<String, PorEstado>> totales)
            throws SQLException {
        for (Map.Entry<ClaveTotal, SortedMap<String, PorEstado>> entry : totales.entrySet()) {
            new SumaTotales(entry.getValue()).sumar(connection, entry.getKey());
        }
    }

    private void sumar(Connection connection, ClaveTotal clave) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql())) {
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
            if (update.executeUpdate() < montos.size()) {
                throw new MissingRowsException(clave.unidad(), clave.ejercicio());
            }
        }
    }

    private String sql() {
        String casos = " WHEN indicador = ? THEN CAST(? AS DECIMAL(18,2))".repeat(montos.size());
        String columnas = estados.stream()
                .map(EstadoServicio::clave)
                .map(e -> "v_" + e + " = v_" + e + " + CASE" + casos + " END")
                .collect(Collectors.joining(", "));
        return "UPDATE total SET " + columnas + " WHERE ejercicio = ? AND unidad = ? AND mes = ? AND indicador IN ("
                + String.join(", ", Collections.nCopies(montos.size(), "?")) + ")";
    }
}
