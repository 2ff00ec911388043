package mx.conalep.secyt.seguimiento.internal.acuerdo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.seguimiento.SolicitudMetas;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Filas;

/** The table {@code meta_solicitud}. */
final class SolicitudRows {

    private static final String LEER =
            "SELECT folio, ejercicio, linea, vence, indicadores, tipos, nota, cuenta, momento" + " FROM meta_solicitud";
    private static final String INSERTAR = "INSERT INTO meta_solicitud (folio, ejercicio, linea, vence, indicadores,"
            + " tipos, nota, cuenta, momento) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private SolicitudRows() {}

    static void insertar(Connection connection, SolicitudMetas s) throws SQLException {
        Query.of(
                        INSERTAR,
                        s.folio(),
                        s.ejercicio(),
                        s.linea(),
                        s.vence(),
                        String.join(",", s.indicadores()),
                        s.tipos().stream().map(Enum::name).collect(Collectors.joining(",")),
                        s.nota(),
                        s.cuenta(),
                        s.momento())
                .update(connection);
    }

    /** The newest first. */
    static List<SolicitudMetas> listar(Connection connection, Condiciones condiciones) throws SQLException {
        return condiciones
                .consulta(LEER, " ORDER BY momento DESC, folio DESC")
                .list(connection, SolicitudRows::solicitud);
    }

    private static SolicitudMetas solicitud(ResultSet row) throws SQLException {
        return new SolicitudMetas(
                row.getString("folio"),
                row.getInt("ejercicio"),
                Linea.valueOf(row.getString("linea")),
                Filas.dia(row, "vence"),
                List.of(row.getString("indicadores").split(",", -1)),
                Arrays.stream(row.getString("tipos").split(",", -1))
                        .map(TipoUnidad::valueOf)
                        .toList(),
                row.getString("nota"),
                row.getString("cuenta"),
                Filas.instante(row, "momento"));
    }
}
