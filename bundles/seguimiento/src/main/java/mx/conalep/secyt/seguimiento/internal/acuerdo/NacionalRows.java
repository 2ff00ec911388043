package mx.conalep.secyt.seguimiento.internal.acuerdo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.seguimiento.FichaIndicador;
import mx.conalep.secyt.seguimiento.MetaNacional;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Filas;
import mx.conalep.secyt.seguimiento.internal.meta.VersionRows;
import org.jspecify.annotations.Nullable;

/** Tables of the national goals; rows are written once. */
final class NacionalRows {

    private static final String EDICIONES =
            "SELECT folio, ejercicio, linea, edicion, motivo, huella, cuenta, momento, demostracion FROM meta_nacional";
    private static final String INSERTAR =
            "INSERT INTO meta_nacional (folio, ejercicio, linea, edicion, motivo, huella,"
                    + " cuenta, momento, demostracion) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INDICADORES =
            "SELECT indicador, nombre, unidad_medida, numerador, denominador, sentido,"
                    + " acumulacion, linea_base, linea_base_anio, t1, t2, t3, t4 FROM meta_nacional_indicador WHERE folio = ?"
                    + " ORDER BY orden, indicador";
    private static final String INDICADOR = "INSERT INTO meta_nacional_indicador (folio, indicador, orden, nombre,"
            + " unidad_medida, numerador, denominador, sentido, acumulacion, linea_base, linea_base_anio, t1, t2, t3, t4)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ESTADO = "INSERT INTO meta_nacional_estado (folio, unidad, indicador, t1, t2, t3, t4)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String UNIDAD =
            "INSERT INTO meta_nacional_unidad (folio, unidad, conformidad, motivo) VALUES (?, ?, ?, ?)";

    private NacionalRows() {}

    /** Heading of an edition. */
    record Edicion(
            String folio,
            int ejercicio,
            Linea linea,
            int edicion,
            @Nullable String motivo,
            String huella,
            String cuenta,
            Instant momento,
            boolean demostracion) {}

    /** A state unit in an edition: by its act, or missing for a reason. */
    record DeUnidad(
            String unidad,
            @Nullable String conformidad,
            @Nullable String motivo) {}

    static void insertar(
            Connection connection,
            Edicion e,
            List<DeUnidad> unidades,
            List<MetaNacional.DeEstado> estados,
            List<MetaNacional.Renglon> renglones)
            throws SQLException {
        Query.of(
                        INSERTAR,
                        e.folio(),
                        e.ejercicio(),
                        e.linea(),
                        e.edicion(),
                        e.motivo(),
                        e.huella(),
                        e.cuenta(),
                        e.momento(),
                        e.demostracion())
                .update(connection);
        for (DeUnidad u : unidades) {
            Query.of(UNIDAD, e.folio(), u.unidad(), u.conformidad(), u.motivo()).update(connection);
        }
        for (MetaNacional.DeEstado d : estados) {
            List<BigDecimal> t = d.trimestres();
            Query.of(ESTADO, e.folio(), d.unidad(), d.indicador(), t.get(0), t.get(1), t.get(2), t.get(3))
                    .update(connection);
        }
        for (int i = 0; i < renglones.size(); i++) {
            insertar(connection, e.folio(), i, renglones.get(i));
        }
    }

    private static void insertar(Connection connection, String folio, int orden, MetaNacional.Renglon r)
            throws SQLException {
        List<BigDecimal> t = r.trimestres();
        FichaIndicador ficha = r.ficha();
        Query.of(
                        INDICADOR,
                        folio,
                        r.indicador(),
                        orden,
                        r.nombre(),
                        r.unidadMedida(),
                        ficha.numerador(),
                        ficha.denominador(),
                        ficha.sentido(),
                        r.acumulacion(),
                        ficha.lineaBase(),
                        ficha.lineaBaseAnio(),
                        t.get(0),
                        t.get(1),
                        t.get(2),
                        t.get(3))
                .update(connection);
    }

    /** The newest first. */
    static List<Edicion> ediciones(Connection connection, Condiciones condiciones) throws SQLException {
        return condiciones
                .consulta(EDICIONES, " ORDER BY ejercicio DESC, linea, edicion DESC")
                .list(
                        connection,
                        row -> new Edicion(
                                row.getString("folio"),
                                row.getInt("ejercicio"),
                                Linea.valueOf(row.getString("linea")),
                                row.getInt("edicion"),
                                row.getString("motivo"),
                                row.getString("huella"),
                                row.getString("cuenta"),
                                Filas.instante(row, "momento"),
                                row.getBoolean("demostracion")));
    }

    static List<DeUnidad> unidades(Connection connection, String folio) throws SQLException {
        return Query.of(
                        "SELECT unidad, conformidad, motivo FROM meta_nacional_unidad WHERE folio = ? ORDER BY unidad",
                        folio)
                .list(
                        connection,
                        row -> new DeUnidad(
                                row.getString("unidad"), row.getString("conformidad"), row.getString("motivo")));
    }

    static List<MetaNacional.DeEstado> estados(Connection connection, String folio) throws SQLException {
        return Query.of(
                        "SELECT unidad, indicador, t1, t2, t3, t4 FROM meta_nacional_estado WHERE folio = ?"
                                + " ORDER BY unidad, indicador",
                        folio)
                .list(
                        connection,
                        row -> new MetaNacional.DeEstado(
                                row.getString("unidad"), row.getString("indicador"), VersionRows.cuatro(row)));
    }

    static List<MetaNacional.Renglon> renglones(Connection connection, String folio) throws SQLException {
        return Query.of(INDICADORES, folio).list(connection, NacionalRows::renglon);
    }

    private static MetaNacional.Renglon renglon(ResultSet row) throws SQLException {
        List<BigDecimal> t = VersionRows.cuatro(row);
        FichaIndicador ficha = new FichaIndicador(
                row.getString("numerador"),
                row.getString("denominador"),
                FichaIndicador.Sentido.valueOf(row.getString("sentido")),
                row.getBigDecimal("linea_base"),
                Columns.integer(row, "linea_base_anio"),
                BigDecimal.ZERO);
        return new MetaNacional.Renglon(
                row.getString("indicador"),
                row.getString("nombre"),
                row.getString("unidad_medida"),
                ficha,
                row.getString("acumulacion"),
                t,
                t.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
