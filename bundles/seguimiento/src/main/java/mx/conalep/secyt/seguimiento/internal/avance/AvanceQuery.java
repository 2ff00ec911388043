package mx.conalep.secyt.seguimiento.internal.avance;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.conalep.secyt.seguimiento.Nivel;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import org.jspecify.annotations.Nullable;

/**
 * Sums totals and goals at a grain: one statement each.
 *
 * @param nivel the grain
 * @param ejercicio year
 * @param meses months
 * @param metas whether goals stand beside: they do for whole quarters
 * @param alcance units
 */
record AvanceQuery(Nivel nivel, int ejercicio, Meses meses, boolean metas, Alcance alcance) {

    /** Grain and indicator. */
    record Clave(String lugar, String indicador) {}

    /** The place of all rows at national level. */
    static final String NACION = "";

    Map<Clave, Cifras> leer(Connection connection) throws SQLException {
        Map<Clave, Cifras> cifras = new HashMap<>();
        resultados(connection, cifras);
        if (metas) {
            metas(connection, cifras);
        }
        return cifras;
    }

    private void resultados(Connection connection, Map<Clave, Cifras> cifras) throws SQLException {
        Condiciones condiciones = meses.aplicar(delAnio(), "mes");
        String sql = "SELECT " + columnas() + ", SUM(v_validado) + SUM(v_verificado), SUM(v_verificado) FROM total"
                + alcance.aplicar(condiciones, "").where() + " GROUP BY " + grupo();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    cifras.put(clave(row), Cifras.de(row.getBigDecimal(3), row.getBigDecimal(4)));
                }
            }
        }
    }

    private void metas(Connection connection, Map<Clave, Cifras> cifras) throws SQLException {
        Condiciones condiciones = delAnio().y("o1 IS NOT NULL");
        String sql = "SELECT " + columnas() + ", " + suma("o%1$d") + ", " + suma("v%1$d") + ", "
                + suma("COALESCE(a%1$d, v%1$d)") + ", " + trimestres("COUNT(a%1$d)") + " FROM meta"
                + alcance.aplicar(condiciones, "").where() + " GROUP BY " + grupo();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Cifras suyas = cifras.getOrDefault(clave(row), Cifras.CERO);
                    cifras.put(clave(row), suyas.conMeta(row.getBigDecimal(3), row.getBigDecimal(4), autorizada(row)));
                }
            }
        }
    }

    /** Null unless some quarter has an authorised figure; the others show what is in force. */
    private static @Nullable BigDecimal autorizada(ResultSet row) throws SQLException {
        return row.getInt(6) == 0 ? null : row.getBigDecimal(5);
    }

    private String suma(String cual) {
        return "SUM(" + trimestres(cual) + ")";
    }

    private String trimestres(String cual) {
        return IntStream.rangeClosed((meses.desde() + 2) / 3, meses.hasta() / 3)
                .mapToObj(cual::formatted)
                .collect(Collectors.joining(" + "));
    }

    /** Whether demonstration records are among what is read. */
    boolean demostracion(Connection connection) throws SQLException {
        return hay(connection, "periodo", meses.aplicar(deDemostracion(), "mes"))
                || (metas && hay(connection, "meta", deDemostracion().y("o1 IS NOT NULL")));
    }

    private boolean hay(Connection connection, String tabla, Condiciones condiciones) throws SQLException {
        String sql = "SELECT 1 FROM " + tabla + alcance.aplicar(condiciones, "").where() + " FETCH FIRST 1 ROW ONLY";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private Condiciones deDemostracion() {
        return delAnio().y("demostracion = true");
    }

    private Condiciones delAnio() {
        return new Condiciones().y("ejercicio = ?", ejercicio);
    }

    private String columnas() {
        return nivel == Nivel.NACIONAL ? "'', indicador" : grupo();
    }

    private String grupo() {
        return switch (nivel) {
            case NACIONAL -> "indicador";
            case ESTATAL -> "entidad, indicador";
            case PLANTEL -> "unidad, indicador";
        };
    }

    private static Clave clave(ResultSet row) throws SQLException {
        return new Clave(row.getString(1), row.getString(2));
    }
}
