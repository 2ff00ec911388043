package mx.conalep.secyt.catalogo.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.Placeholders;
import org.jspecify.annotations.Nullable;

/**
 * Which offers are wanted; asked over JDBC, because EclipseLink writes values into the SQL on Derby when there is a
 * function or a subquery.
 *
 * @param palabras that must all be in name or key
 * @param arriba a unit and those above it: only what that unit may deliver
 * @param hoy the day on which an offer counts as active or not
 */
record FiltroOfertas(
        List<String> palabras,
        @Nullable Linea linea,
        @Nullable List<String> arriba,
        @Nullable String area,
        @Nullable String modalidad,
        @Nullable Boolean activa,
        LocalDate hoy) {

    long contar(Connection conexion) throws SQLException {
        List<Object> valores = new ArrayList<>();
        return numeros(conexion, "SELECT COUNT(*) FROM oferta o" + donde(valores), valores)
                .get(0);
    }

    /** Internal keys of a page, in order of key. */
    List<Long> pagina(Connection conexion, Paginacion paginacion) throws SQLException {
        List<Object> valores = new ArrayList<>();
        String sql =
                "SELECT o.id FROM oferta o" + donde(valores) + " ORDER BY o.clave OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
        Collections.addAll(valores, paginacion.desde(), paginacion.tamano());
        return numeros(conexion, sql, valores);
    }

    private String donde(List<Object> valores) {
        List<String> condiciones = new ArrayList<>(List.of("o.fusionada_en IS NULL"));
        for (String palabra : palabras) {
            condiciones.add("o.nombre_busqueda LIKE ? ESCAPE '!'");
            valores.add("%" + palabra.replaceAll("[!%_]", "!$0") + "%");
        }
        if (linea != null) {
            condiciones.add("o.linea = ?");
            valores.add(linea.name());
        }
        if (activa != null) {
            condiciones.add(
                    activa
                            ? "(o.activa = ? AND (o.retiro IS NULL OR o.retiro > ?))"
                            : "(o.activa = ? OR o.retiro <= ?)");
            Collections.addAll(valores, activa, Date.valueOf(hoy));
        }
        if (arriba != null) {
            condiciones.add("(NOT EXISTS (SELECT 1 FROM oferta_unidad n WHERE n.oferta_id = o.id)"
                    + " OR EXISTS (SELECT 1 FROM oferta_unidad u WHERE u.oferta_id = o.id AND u.unidad IN ("
                    + Placeholders.of(arriba) + ")))");
            valores.addAll(arriba);
        }
        if (area != null) {
            condiciones.add("o.area = ?");
            valores.add(area);
        }
        if (modalidad != null) {
            condiciones.add("o.modalidad = ?");
            valores.add(modalidad);
        }
        return " WHERE " + String.join(" AND ", condiciones);
    }

    private static List<Long> numeros(Connection conexion, String sql, List<Object> valores) throws SQLException {
        try (PreparedStatement consulta = conexion.prepareStatement(sql)) {
            for (int i = 0; i < valores.size(); i++) {
                consulta.setObject(i + 1, valores.get(i));
            }
            try (ResultSet filas = consulta.executeQuery()) {
                List<Long> numeros = new ArrayList<>();
                while (filas.next()) {
                    numeros.add(filas.getLong(1));
                }
                return numeros;
            }
        }
    }
}
