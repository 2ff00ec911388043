package mx.conalep.secyt.organizacion.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mx.conalep.secyt.http.Paginacion;

/**
 * Firms whose name or RFC has all the words; asked over JDBC, because EclipseLink writes values into the SQL on Derby
 * when a pattern has an escape character.
 */
record BusquedaFirmas(List<String> palabras) {

    long contar(Connection conexion) throws SQLException {
        try (PreparedStatement consulta = conexion.prepareStatement("SELECT COUNT(*) FROM firma" + donde())) {
            patrones(consulta);
            return numeros(consulta).get(0);
        }
    }

    /** Internal keys of a page, in order of name. */
    List<Long> pagina(Connection conexion, Paginacion paginacion) throws SQLException {
        String sql =
                "SELECT id FROM firma" + donde() + " ORDER BY nombre_busqueda, id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
        try (PreparedStatement consulta = conexion.prepareStatement(sql)) {
            patrones(consulta);
            consulta.setInt(palabras.size() + 1, paginacion.desde());
            consulta.setInt(palabras.size() + 2, paginacion.tamano());
            return numeros(consulta);
        }
    }

    private String donde() {
        return palabras.isEmpty()
                ? ""
                : " WHERE "
                        + String.join(
                                " AND ", Collections.nCopies(palabras.size(), "nombre_busqueda LIKE ? ESCAPE '!'"));
    }

    private void patrones(PreparedStatement consulta) throws SQLException {
        for (int i = 0; i < palabras.size(); i++) {
            consulta.setString(i + 1, "%" + palabras.get(i).replaceAll("[!%_]", "!$0") + "%");
        }
    }

    private static List<Long> numeros(PreparedStatement consulta) throws SQLException {
        try (ResultSet filas = consulta.executeQuery()) {
            List<Long> numeros = new ArrayList<>();
            while (filas.next()) {
                numeros.add(filas.getLong(1));
            }
            return numeros;
        }
    }
}
