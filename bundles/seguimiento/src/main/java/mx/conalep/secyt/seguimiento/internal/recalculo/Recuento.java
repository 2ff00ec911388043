package mx.conalep.secyt.seguimiento.internal.recalculo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Recalculo.Diferencia;
import mx.conalep.secyt.seguimiento.internal.periodo.PorEstado;
import mx.conalep.secyt.seguimiento.internal.recalculo.Suspects.UnidadMes;

/**
 * Counts one unit and month again while its gates are held, so that nothing moves in between.
 *
 * @param tabla total or periodo
 * @param clave column of the key: indicador or linea
 * @param prefijo of the columns of figures
 * @param recuento statement that counts
 */
record Recuento(String tabla, String clave, String prefijo, String recuento) {

    private static final String LUGAR = " WHERE unidad = ? AND ejercicio = ? AND mes = ?";

    static final Recuento TOTALES = new Recuento(
            "total",
            "indicador",
            "v_",
            "SELECT a.indicador, s.estado, SUM(a.monto) FROM servicio s JOIN aporte a ON a.servicio = s.id"
                    + " WHERE s.unidad = ? AND s.ejercicio = ? AND s.mes = ? GROUP BY a.indicador, s.estado");
    static final Recuento PERIODOS = new Recuento(
            "periodo",
            "linea",
            "n_",
            "SELECT s.linea, s.estado, COUNT(*) FROM servicio s"
                    + " WHERE s.unidad = ? AND s.ejercicio = ? AND s.mes = ? GROUP BY s.linea, s.estado");

    /** Holds the gates of both lines. */
    static void pasar(Connection connection, UnidadMes lugar) throws SQLException {
        for (String linea : List.of("CAPACITACION", "TECNOLOGICOS")) {
            try (PreparedStatement update = connection.prepareStatement("UPDATE periodo SET version = version"
                    + " WHERE ejercicio = ? AND unidad = ? AND linea = ? AND mes = ?")) {
                update.setInt(1, lugar.ejercicio());
                update.setString(2, lugar.unidad());
                update.setString(3, linea);
                update.setInt(4, lugar.mes());
                update.executeUpdate();
            }
        }
    }

    List<Diferencia> comparar(Connection connection, UnidadMes lugar) throws SQLException {
        Map<String, PorEstado> registrado = registrado(connection, lugar);
        Map<String, PorEstado> recontado = recontado(connection, lugar);
        TreeSet<String> claves = new TreeSet<>(registrado.keySet());
        claves.addAll(recontado.keySet());
        List<Diferencia> diferencias = new ArrayList<>();
        for (String una : claves) {
            PorEstado antes = registrado.getOrDefault(una, new PorEstado());
            PorEstado ahora = recontado.getOrDefault(una, new PorEstado());
            for (EstadoServicio estado : EstadoServicio.values()) {
                BigDecimal es = antes.valor(estado);
                BigDecimal debe = ahora.valor(estado);
                if (es.compareTo(debe) != 0) {
                    diferencias.add(new Diferencia(
                            tabla, una, lugar.unidad(), lugar.ejercicio(), lugar.mes(), estado, es, debe));
                }
            }
        }
        return diferencias;
    }

    /** Writes what was counted. */
    void corregir(Connection connection, Diferencia d) throws SQLException {
        String sql =
                "UPDATE " + tabla + " SET " + prefijo + d.columna().clave() + " = ?" + LUGAR + " AND " + clave + " = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setBigDecimal(1, d.recontado());
            bind(update, 2, new UnidadMes(d.unidad(), d.ejercicio(), d.mes()));
            update.setString(5, d.clave());
            update.executeUpdate();
        }
    }

    private Map<String, PorEstado> registrado(Connection connection, UnidadMes lugar) throws SQLException {
        String columnas = Suspects.estados().map(e -> prefijo + e).collect(Collectors.joining(", "));
        Map<String, PorEstado> figuras = new TreeMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT " + clave + ", " + columnas + " FROM " + tabla + LUGAR)) {
            bind(select, 1, lugar);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    PorEstado suyas = new PorEstado();
                    int i = 2;
                    for (EstadoServicio estado : EstadoServicio.values()) {
                        suyas.sumar(estado, row.getBigDecimal(i++));
                    }
                    figuras.put(row.getString(1), suyas);
                }
            }
        }
        return figuras;
    }

    private Map<String, PorEstado> recontado(Connection connection, UnidadMes lugar) throws SQLException {
        Map<String, PorEstado> figuras = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(recuento)) {
            bind(select, 1, lugar);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    figuras.computeIfAbsent(row.getString(1), k -> new PorEstado())
                            .sumar(EstadoServicio.valueOf(row.getString(2)), row.getBigDecimal(3));
                }
            }
        }
        return figuras;
    }

    private static void bind(PreparedStatement statement, int desde, UnidadMes lugar) throws SQLException {
        statement.setString(desde, lugar.unidad());
        statement.setInt(desde + 1, lugar.ejercicio());
        statement.setInt(desde + 2, lugar.mes());
    }
}
