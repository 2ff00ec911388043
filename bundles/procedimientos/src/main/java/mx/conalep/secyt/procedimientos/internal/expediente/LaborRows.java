package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.ClaseTarea;
import mx.conalep.secyt.procedimientos.EstadoTarea;
import mx.conalep.secyt.procedimientos.Tarea;
import org.jspecify.annotations.Nullable;

/** The table {@code tarea}; it repeats what never changes of its case, so that lists of tasks touch no other one. */
final class LaborRows {

    static final String COLUMNAS = "SELECT t.id, t.expediente, t.folio, t.procedimiento, t.asunto, t.actividad,"
            + " t.numero, t.titulo, t.clase, t.unidad, t.participante, t.lugar, t.estado, t.responsable, t.vence,"
            + " t.ronda, t.abierta_en, t.cerrada_por, t.cerrada_en, t.ficha, t.cierre, t.oficio";
    static final String DE = " FROM tarea t";
    private static final String INSERTAR =
            "INSERT INTO tarea (id, expediente, ficha, actividad, numero, titulo, ronda, clase, unidad, lugar,"
                    + " participante, estado, vence, avisada, abierta_en, folio, procedimiento, asunto, usuario)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?)";

    private LaborRows() {}

    static List<Labor> de(TxSession s, long expediente) throws SQLException {
        return Query.of(COLUMNAS + DE + " WHERE t.expediente = ? ORDER BY t.id", expediente)
                .list(s, LaborRows::leer);
    }

    static Optional<Labor> una(TxSession s, long id) throws SQLException {
        return Query.of(COLUMNAS + DE + " WHERE t.id = ?", id).first(s, LaborRows::leer);
    }

    /** Of a case that this account asked for. */
    static void insertar(TxSession s, List<Labor> labores, @Nullable String usuario) throws SQLException {
        List<@Nullable Object[]> filas = new ArrayList<>();
        labores.forEach(l -> filas.add(fila(l, usuario)));
        Query.each(s, INSERTAR, filas);
    }

    private static @Nullable Object[] fila(Labor labor, @Nullable String usuario) {
        Tarea t = labor.tarea();
        return new @Nullable Object[] {
            t.id(),
            t.expediente(),
            labor.ficha(),
            t.actividad(),
            t.numero(),
            t.titulo(),
            t.ronda(),
            t.clase(),
            t.unidad(),
            t.lugar(),
            t.participante(),
            t.estado(),
            t.vence(),
            t.desde(),
            t.folio(),
            t.procedimiento(),
            t.asunto(),
            usuario
        };
    }

    static void guardar(TxSession s, Labor labor) throws SQLException {
        Tarea t = labor.tarea();
        Query.of(
                        "UPDATE tarea SET estado = ?, cerrada_por = ?, cerrada_en = ?, cierre = ?, segundos = ?,"
                                + " responsable = ? WHERE id = ?",
                        t.estado(),
                        t.cerradaPor(),
                        t.cerradaEn(),
                        labor.cierre(),
                        segundos(t.desde(), t.cerradaEn()),
                        t.responsable(),
                        t.id())
                .update(s);
    }

    static void pedir(TxSession s, List<Labor> labores, long oficio) throws SQLException {
        List<@Nullable Object[]> filas = new ArrayList<>();
        labores.forEach(l -> filas.add(new @Nullable Object[] {oficio, l.tarea().id()}));
        Query.each(s, "UPDATE tarea SET oficio = ? WHERE id = ?", filas);
    }

    /** No task waits any more for an oficio that counts no longer. */
    static void soltar(TxSession s, long oficio) throws SQLException {
        Query.of("UPDATE tarea SET oficio = NULL WHERE oficio = ?", oficio).update(s);
    }

    private static @Nullable Long segundos(Instant desde, @Nullable Instant hasta) {
        return hasta == null ? null : Duration.between(desde, hasta).toSeconds();
    }

    static Labor leer(ResultSet row) throws SQLException {
        return new Labor(tarea(row), row.getInt(20), Columns.integer(row, 21), Columns.number(row, 22));
    }

    static Tarea tarea(ResultSet row) throws SQLException {
        return new Tarea(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                ClaseTarea.valueOf(row.getString(9)),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                EstadoTarea.valueOf(row.getString(13)),
                row.getString(14),
                row.getDate(15).toLocalDate(),
                row.getInt(16),
                row.getTimestamp(17).toInstant(),
                row.getString(18),
                Columns.instant(row, 19));
    }
}
