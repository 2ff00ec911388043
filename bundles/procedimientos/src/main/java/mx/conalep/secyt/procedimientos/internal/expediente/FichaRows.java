package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;

/** The table {@code expediente_ficha}. */
final class FichaRows {

    private FichaRows() {}

    static List<Ficha> de(TxSession s, long expediente) throws SQLException {
        return Query.of(
                        "SELECT numero, nodo, desde, actividad, ronda, estado, origen, cierre, abierta_en, cerrada_en"
                                + " FROM expediente_ficha WHERE expediente = ? ORDER BY numero",
                        expediente)
                .list(s, FichaRows::leer);
    }

    static void insertar(TxSession s, long expediente, Ficha f) throws SQLException {
        Query.of(
                        "INSERT INTO expediente_ficha (expediente, numero, nodo, desde, actividad, ronda, estado, origen, abierta_en)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        expediente,
                        f.numero(),
                        f.marca().nodo(),
                        f.marca().desde(),
                        f.actividad(),
                        f.ronda(),
                        f.estado(),
                        f.origen(),
                        f.abiertaEn())
                .update(s);
    }

    static void guardar(TxSession s, long expediente, Ficha f) throws SQLException {
        Query.of(
                        "UPDATE expediente_ficha SET estado = ?, cierre = ?, cerrada_en = ? WHERE expediente = ? AND numero = ?",
                        f.estado(),
                        f.cierre(),
                        f.cerradaEn(),
                        expediente,
                        f.numero())
                .update(s);
    }

    private static Ficha leer(ResultSet row) throws SQLException {
        return new Ficha(
                row.getInt(1),
                new Marca(row.getString(2), row.getString(3)),
                row.getString(4),
                row.getInt(5),
                Ficha.Estado.valueOf(row.getString(6)),
                row.getInt(7),
                Columns.integer(row, 8),
                row.getTimestamp(9).toInstant(),
                Columns.instant(row, 10));
    }
}
