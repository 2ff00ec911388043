package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.procedimientos.TiempoActividad;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;

/** How long units take for activities. */
final class Tiempos {

    private static final double HORA = 3_600;

    private Tiempos() {}

    static List<TiempoActividad> de(Tx tx, Identidad quien, Permisos permisos, @Nullable String procedimiento) {
        StringBuilder sql = new StringBuilder("SELECT e.procedimiento, t.actividad, MAX(t.titulo), t.lugar, COUNT(*),"
                + " AVG(CAST(t.segundos AS DOUBLE PRECISION)), MAX(t.segundos),"
                + " SUM(CASE WHEN CAST(t.cerrada_en AS DATE) > t.vence THEN 1 ELSE 0 END)"
                + " FROM tarea t JOIN expediente e ON e.id = t.expediente WHERE t.estado = 'CONCLUIDA'");
        List<Object> valores = new ArrayList<>();
        if (procedimiento != null) {
            sql.append(" AND e.procedimiento = ?");
            valores.add(procedimiento);
        }
        if (!Permisos.veTodo(quien)) {
            Set<String> suyas = permisos.ambito(quien);
            suyas.addAll(Lugares.de(quien));
            sql.append(" AND ").append(ListaExpedientes.en("t.lugar", suyas));
            valores.addAll(suyas);
        }
        sql.append(" GROUP BY e.procedimiento, t.actividad, t.lugar ORDER BY e.procedimiento, t.actividad, t.lugar");
        return tx.read(s -> Query.of(sql.toString(), valores).list(s, Tiempos::leer));
    }

    private static TiempoActividad leer(ResultSet row) throws SQLException {
        return new TiempoActividad(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                horas(row.getDouble(6)),
                horas(row.getDouble(7)),
                row.getLong(8));
    }

    private static double horas(double segundos) {
        return Math.round(segundos / HORA * 100) / 100.0;
    }
}
