package mx.conalep.secyt.seguimiento.internal.recalculo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import org.jspecify.annotations.Nullable;

/** Unit and month pairs whose figures do not agree at first sight: one statement over totals, one over periods. */
final class Suspects {

    /** A unit and a month, with the gates of both lines. */
    record UnidadMes(String unidad, int ejercicio, int mes) implements Comparable<UnidadMes> {
        @Override
        public int compareTo(UnidadMes otra) {
            int porAnio = Integer.compare(ejercicio, otra.ejercicio);
            int porUnidad = porAnio == 0 ? unidad.compareTo(otra.unidad) : porAnio;
            return porUnidad == 0 ? Integer.compare(mes, otra.mes) : porUnidad;
        }
    }

    private static final String TOTALES = "SELECT u.unidad, u.ejercicio, u.mes FROM (SELECT unidad, ejercicio, mes,"
            + " indicador, " + columnas("v_")
            + " FROM total UNION ALL SELECT s.unidad, s.ejercicio, s.mes, a.indicador, "
            + recuento("a.monto", "CAST(0 AS DECIMAL(18,2))")
            + " FROM servicio s JOIN aporte a ON a.servicio = s.id GROUP BY s.unidad, s.ejercicio, s.mes, a.indicador) u";
    private static final String PERIODOS = "SELECT u.unidad, u.ejercicio, u.mes FROM (SELECT unidad, ejercicio, mes,"
            + " linea, " + columnas("n_") + " FROM periodo UNION ALL SELECT s.unidad, s.ejercicio, s.mes, s.linea, "
            + recuento("1", "0")
            + " FROM servicio s GROUP BY s.unidad, s.ejercicio, s.mes, s.linea) u";

    private Suspects() {}

    static SortedSet<UnidadMes> read(Connection connection, @Nullable Integer ejercicio) throws SQLException {
        SortedSet<UnidadMes> sospechas = new TreeSet<>();
        read(connection, TOTALES, "indicador", ejercicio, sospechas);
        read(connection, PERIODOS, "linea", ejercicio, sospechas);
        return sospechas;
    }

    private static void read(
            Connection connection,
            String sql,
            String clave,
            @Nullable Integer ejercicio,
            SortedSet<UnidadMes> sospechas)
            throws SQLException {
        String where = ejercicio == null ? "" : " WHERE u.ejercicio = ?";
        String group = " GROUP BY u.unidad, u.ejercicio, u.mes, u." + clave;
        try (PreparedStatement select = connection.prepareStatement(sql + where + group + distintas())) {
            if (ejercicio != null) {
                select.setInt(1, ejercicio);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sospechas.add(new UnidadMes(row.getString(1), row.getInt(2), row.getInt(3)));
                }
            }
        }
    }

    /** What is kept counts as it is, what is counted again with its sign turned: each sum must be nothing. */
    private static String distintas() {
        return estados().map(e -> "SUM(u." + e + ") <> 0").collect(Collectors.joining(" OR ", " HAVING ", ""));
    }

    private static String columnas(String prefijo) {
        return estados().map(e -> prefijo + e + " AS " + e).collect(Collectors.joining(", "));
    }

    private static String recuento(String monto, String nada) {
        return Stream.of(EstadoServicio.values())
                .map(e -> "-SUM(CASE WHEN s.estado = '" + e.name() + "' THEN " + monto + " ELSE " + nada + " END) AS "
                        + e.clave())
                .collect(Collectors.joining(", "));
    }

    static Stream<String> estados() {
        return Stream.of(EstadoServicio.values()).map(EstadoServicio::clave);
    }
}
