package mx.conalep.secyt.seguimiento.internal.desviacion;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.Desviacion;
import mx.conalep.secyt.seguimiento.internal.ambito.Filas;

/** Tables of deviations. */
final class DesviacionRows {

    private static final String LEER =
            "SELECT unidad, indicador, causa, texto, efecto, accion, cuenta, momento, version"
                    + " FROM desviacion WHERE ejercicio = ? AND trimestre = ?";
    private static final String CREAR = "INSERT INTO desviacion (causa, texto, efecto, accion, meta, alcanzado, cuenta,"
            + " momento, version, ejercicio, trimestre, unidad, indicador) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)";
    private static final String CAMBIAR =
            "UPDATE desviacion SET causa = ?, texto = ?, efecto = ?, accion = ?, meta = ?,"
                    + " alcanzado = ?, cuenta = ?, momento = ?, version = version + 1 WHERE ejercicio = ? AND trimestre = ?"
                    + " AND unidad = ? AND indicador = ? AND version = ?";

    private DesviacionRows() {}

    /** Unit and indicator. */
    record Clave(String unidad, String indicador) {}

    /** All explanations of a quarter. */
    static Map<Clave, Desviacion.Explicacion> leer(Connection connection, int ejercicio, int trimestre)
            throws SQLException {
        Map<Clave, Desviacion.Explicacion> suyas = new HashMap<>();
        Query.of(LEER, ejercicio, trimestre)
                .list(
                        connection,
                        row -> Optional.ofNullable(suyas.put(
                                new Clave(row.getString("unidad"), row.getString("indicador")), explicacion(row))));
        return suyas;
    }

    private static Desviacion.Explicacion explicacion(ResultSet row) throws SQLException {
        return new Desviacion.Explicacion(
                row.getString("causa"),
                row.getString("texto"),
                row.getString("efecto"),
                row.getString("accion"),
                row.getString("cuenta"),
                Filas.instante(row, "momento"),
                row.getInt("version"));
    }

    /** Writes one, with the figures that it is about; tells its version, 0 when it moved on meanwhile. */
    static int escribir(TxSession s, Desviacion.Peticion p, BigDecimal meta, BigDecimal alcanzado, int version)
            throws SQLException {
        Object[] valores = {
            Objects.requireNonNull(p.causa()),
            Objects.requireNonNull(p.texto()),
            Objects.requireNonNull(p.efecto()),
            Objects.requireNonNull(p.accion()),
            meta,
            alcanzado,
            s.actor(),
            s.now(),
            Objects.requireNonNull(p.ejercicio()),
            Objects.requireNonNull(p.trimestre()),
            Objects.requireNonNull(p.unidad()),
            Objects.requireNonNull(p.indicador())
        };
        if (version == 0) {
            Query.of(CREAR, valores).update(s);
            return 1;
        }
        Object[] conVersion = Arrays.copyOf(valores, valores.length + 1);
        conVersion[valores.length] = version;
        return Query.of(CAMBIAR, conVersion).update(s) == 0 ? 0 : version + 1;
    }

    static List<Desviacion.Causa> causas(Connection connection) throws SQLException {
        return Query.of("SELECT clave, texto FROM desviacion_causa WHERE activa = true ORDER BY orden, clave")
                .list(connection, row -> new Desviacion.Causa(row.getString("clave"), row.getString("texto")));
    }
}
