package mx.conalep.secyt.seguimiento.internal.periodo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;

/** Makes the rows of periods and totals that units still lack for a year. */
final class Renglones {

    private static final int MESES = 12;
    private static final String PERIODO = "INSERT INTO periodo (ejercicio, linea, unidad, mes, entidad, cerrado,"
            + " sin_movimiento, n_capturado, n_reportado, n_liberado, n_validado, n_verificado, demostracion, version)"
            + " VALUES (?, ?, ?, ?, ?, false, false, 0, 0, 0, 0, 0, false, 0)";
    private static final String TOTAL = "INSERT INTO total (ejercicio, indicador, unidad, mes, entidad, v_capturado,"
            + " v_reportado, v_liberado, v_validado, v_verificado) VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0, 0)";

    private Renglones() {}

    static void completar(
            Connection connection, Collection<Unidad> unidades, int ejercicio, List<Indicador> indicadores)
            throws SQLException {
        List<String> lineas = List.of(Linea.CAPACITACION.name(), Linea.TECNOLOGICOS.name());
        List<String> claves = indicadores.stream().map(Indicador::clave).toList();
        completar(connection, "linea", "periodo", PERIODO, unidades, ejercicio, lineas);
        completar(connection, "indicador", "total", TOTAL, unidades, ejercicio, claves);
    }

    private static void completar(
            Connection connection,
            String columna,
            String tabla,
            String insertar,
            Collection<Unidad> unidades,
            int ejercicio,
            List<String> valores)
            throws SQLException {
        Set<List<Object>> hay = existentes(connection, columna, tabla, unidades, ejercicio);
        try (PreparedStatement insert = connection.prepareStatement(insertar)) {
            int faltan = 0;
            for (Unidad unidad : unidades) {
                for (String valor : valores) {
                    faltan += faltantes(insert, unidad, ejercicio, valor, hay);
                }
            }
            if (faltan > 0) {
                insert.executeBatch();
            }
        }
    }

    private static int faltantes(
            PreparedStatement insert, Unidad unidad, int ejercicio, String valor, Set<List<Object>> hay)
            throws SQLException {
        int faltan = 0;
        for (int mes = 1; mes <= MESES; mes++) {
            if (hay.contains(List.<Object>of(unidad.clave(), valor, mes))) {
                continue;
            }
            insert.setInt(1, ejercicio);
            insert.setString(2, valor);
            insert.setString(3, unidad.clave());
            insert.setInt(4, mes);
            insert.setString(5, entidad(unidad));
            insert.addBatch();
            faltan++;
        }
        return faltan;
    }

    private static Set<List<Object>> existentes(
            Connection connection, String columna, String tabla, Collection<Unidad> unidades, int ejercicio)
            throws SQLException {
        Condiciones suyas = new Condiciones()
                .y("ejercicio = ?", ejercicio)
                .entre("unidad", unidades.stream().map(Unidad::clave).toList());
        Set<List<Object>> hay = new HashSet<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT unidad, " + columna + ", mes FROM " + tabla + suyas.where())) {
            suyas.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    hay.add(List.of(row.getString(1), row.getString(2), row.getInt(3)));
                }
            }
        }
        return hay;
    }

    /** Federal entity of a unit that delivers services. */
    static String entidad(Unidad unidad) {
        String entidad = unidad.entidad();
        if (entidad == null) {
            throw new IllegalStateException("La unidad " + unidad.clave() + " no tiene entidad federativa");
        }
        return entidad;
    }
}
